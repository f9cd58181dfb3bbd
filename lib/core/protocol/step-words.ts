import type { Step } from '@/schemas/protocol-flow';
import { namedOnce, titleWithout } from './once';

type Named = Pick<Step, 'label' | 'title'>;

const romanNumber = /^[ivxlc]+$/i;

/** Is the label a word of its own, as in "Fase 4" or "1e ronde"? Then "stap" does not stand before it. */
function isOwnWord(label: string): boolean {
  return /\p{L}{3}/u.test(label) && !romanNumber.test(label);
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** How a step is called in a sentence: "stap 2", "Fase 4"; by its title when it has no label. */
export function stepInWords({ label, title }: Named): string {
  const said = label.trim();
  if (said !== '') return isOwnWord(said) ? said : `stap ${said}`;
  return title.trim() === '' ? 'een stap zonder naam' : `stap "${title.trim()}"`;
}

/** What stands before the title of a step: "Stap 2", "Fase 4"; "Stap" when it has no label. */
export function stepHead({ label }: Pick<Step, 'label'>): string {
  return label.trim() === '' ? 'Stap' : capitalised(stepInWords({ label, title: '' }));
}

/** The title as it reads after the head: what the head says already is left out. */
export function titleAfterHead({ label, title }: Named): string {
  if (label.trim() === '') return title.trim();
  const rest = titleWithout(stepHead({ label }), title);
  return rest === title.trim() && isOwnWord(label) ? titleWithout(label, title) : rest;
}

/** Head and title of a step on one line: "Stap 2: Overleg", "Fase 4: Beslissen". */
export function stepTitle(step: Named, by = ': '): string {
  return namedOnce(stepHead(step), by, titleAfterHead(step));
}
