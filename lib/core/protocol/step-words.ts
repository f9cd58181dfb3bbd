import type { Step } from '@/schemas/protocol-flow';

type Named = Pick<Step, 'label' | 'title'>;

const roman = /^(?:[IVXLC]+|[ivxlc]+)$/;
const ordinal = /^\d+(?:e|de|ste)\s+\p{L}{3}/u;

/** "Fase 2", "Nu" and "1e ronde" name themselves; "2", "1A", "4+5", "B" and "IV" only count. */
function isOwnWord(label: string): boolean {
  const [first = ''] = /^\p{L}+/u.exec(label) ?? [];
  if (ordinal.test(label)) return true;
  return first.length > 1 && !roman.test(first) && !/^\p{Lu}{2}$/u.test(first);
}

/** The step by its name, at the beginning of a line: "Stap 2"; a label that is a word of its own stays: "Fase 2". */
export function stepName({ label, title }: Named): string {
  const own = label.trim();
  if (own === '') return title;
  return isOwnWord(own) ? own.charAt(0).toUpperCase() + own.slice(1) : `Stap ${own}`;
}

/** The same within a sentence: "stap 2", "Fase 2"; a step without a label by its title: 'stap "Overleg"'. */
export function stepInSentence(step: Named): string {
  if (step.label.trim() === '') return step.title.trim() === '' ? 'een stap' : `stap "${step.title}"`;
  return stepName(step).replace(/^Stap\b/, 'stap');
}

/** The title of a step as it reads after the name of the step, which some repeat in it: "Stap 1 Signaleren". */
export function stepTitleOnce(step: Named): string {
  return onceNamed(stepName(step), step.title, '\\s:.,–—-');
}

/** A title that stands after a name and begins with it, without that second name: "Afweging 2: hoe ernstig?". */
export function onceNamed(name: string, title: string, signs = ':.–—'): string {
  const plain = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const repeated = new RegExp(`^${plain}\\s*[${signs}][\\s:.,–—-]*(?=\\S)`, 'iu').exec(title);
  if (!repeated || name === '') return title;
  const rest = title.slice(repeated[0].length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
