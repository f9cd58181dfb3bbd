/** Of a footnote, whatever it belongs to. */
export const lengthOfFootnote = 600;
/** Of the name of a point in the history of a draft, which is no part of the document. */
export const lengthOfPointName = 80;
/** Of an address on the web, wherever it stands. */
export const lengthOfLink = 2000;

/**
 * How many characters each text of a protocol holds at most, by noun and field (lib/core/protocol/names.ts has their
 * names). The schemas hold to it and every form asks it, so that a field says so before a save is refused. Rich text has
 * limits of its own (rich-text.ts).
 */
export const lengths = {
  protocol: {
    title: 200,
    subtitle: 300,
    organisation: 200,
    competentAuthority: 200,
    edition: 60,
    pupilFileSystem: 120,
  },
  /** What who cannot see the logo hears. */
  logo: { alt: 200 },
  /** "#0b4f6c" */
  face: { primary: 7, accent: 7 },
  function: { name: 120, abbreviation: 20 },
  column: { label: 120, note: 400 },
  route: { title: 160, appliesWhen: 600 },
  step: { label: 20, title: 120 },
  card: { title: 240, condition: 300, posterText: 90, hearsBack: 400 },
  exit: { label: 160, note: 300 },
  part: { text: 300 },
  task: { text: 600, condition: 300 },
  subitem: { text: 600 },
  /** `term` and `from`: what they say in words of their own. */
  deadline: { term: 200, from: 200, note: 300 },
  record: { what: 600, where: 200 },
  feedback: { to: 200, what: 400 },
  tool: { label: 200, href: lengthOfLink },
  'start-question': { text: 300 },
  'start-answer': { label: 200, hint: 300 },
  approval: { body: 160, note: 300 },
  'global-exit': { label: 160, text: 600 },
  contact: {
    name: 160,
    phone: 40,
    href: lengthOfLink,
    email: 200,
    address: 300,
    availability: 200,
    appliesWhen: 300,
    /** A day: "2025-01-31". */
    checkedOn: 10,
    note: 400,
  },
  definition: { term: 160, source: 400 },
  example: { text: 800 },
  chapter: { title: 200 },
  annex: { label: 40, title: 200 },
  'signal-list': { title: 200, audience: 200, source: 400 },
  group: { title: 200 },
  signal: { text: 400 },
  form: { title: 200 },
  'form-question': { label: 300, hint: 400 },
  'participation-point': { label: 20, title: 200 },
  source: { title: 300, href: lengthOfLink, note: 400 },
  exception: { finding: 300, reason: 1000 },
} as const;
