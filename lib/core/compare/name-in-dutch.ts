import { namedOnce, stepInWords, titleAfterHead, words } from '@/lib/core/protocol/questions';
import { plainText } from '@/lib/core/rich-text';
import type { Subject, Things } from './change';

const nouns: Readonly<Record<Subject, string>> = {
  protocol: 'het protocol',
  function: 'functie',
  column: 'kolom',
  route: 'route',
  step: 'stap',
  card: 'kaart',
  exit: 'lijn',
  approval: 'besluit',
  'global-exit': 'vaste uitgang',
  contact: 'contact',
  definition: 'definitie',
  chapter: 'hoofdstuk',
  annex: 'bijlage',
  'signal-list': 'signalenlijst',
  form: 'formulier',
  'participation-point': 'participatiepunt',
  recital: 'overweging',
  source: 'bron',
  exception: 'reden bij de toets',
};

const titles: { readonly [S in Subject]: (thing: Things[S]) => string } = {
  protocol: () => '',
  function: ({ name }) => name,
  column: ({ label }) => label,
  route: ({ title }) => title,
  step: (step) => [hasOwnWord(step) ? '' : step.label, titleAfterHead(step)].filter(Boolean).join('. '),
  card: ({ title }) => title,
  exit: ({ label }) => label,
  approval: ({ kind, body }) => [words.approvalKind[kind], body].filter(Boolean).join(' '),
  'global-exit': ({ label }) => label,
  contact: ({ name }) => name,
  definition: ({ term }) => term,
  chapter: ({ title }) => title,
  annex: ({ label, title }) => namedOnce(label, ': ', title),
  'signal-list': ({ title }) => title,
  form: ({ title }) => title,
  'participation-point': ({ title }) => title,
  recital: ({ text }) => plainText(text),
  source: ({ title }) => title,
  exception: ({ reason }) => reason,
};

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** "Fase 4" is its own noun. */
function hasOwnWord({ label }: Things['step']): boolean {
  return label.trim() !== '' && stepInWords({ label, title: '' }) === label.trim();
}

/** `kaart "Vraag advies"`; the noun alone for a thing without a name. */
export function nameInDutch<S extends Subject>(subject: S, thing: Things[S]): string {
  const title = titles[subject](thing).trim();
  const isStep = subject === 'step' && hasOwnWord(thing as Things['step']);
  const noun = isStep ? (thing as Things['step']).label.trim() : nouns[subject];
  return title === '' ? noun : `${noun} "${shortened(title)}"`;
}

export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
