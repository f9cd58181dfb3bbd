import { namedOnce, names, stepInWords, titleAfterHead, words } from '@/lib/core/protocol/questions';
import { plainText } from '@/lib/core/rich-text';
import type { Subject, Things } from './change';

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
  if (subject === 'protocol') return `${names.protocol.article} ${names.protocol.one}`;
  const own =
    subject === 'step' && hasOwnWord(thing as Things['step']) && (thing as Things['step']).label.trim();
  const noun = own || names[subject].one;
  return title === '' ? noun : `${noun} "${shortened(title)}"`;
}
