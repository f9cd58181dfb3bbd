import type { Step } from '@/schemas/protocol-flow';
import { namedOnce, titleWithout } from './once';

type Named = Pick<Step, 'label' | 'title'>;

const roman = /^(?:[IVXLC]+|[ivxlc]+)$/;
const ordinal = /^\d+(?:e|de|ste)\s+\p{L}{3}/u;

/** "Fase 2", "Nu" and "1e ronde" name themselves; "2", "1A", "4+5", "B" and "IV" only count, after "stap". */
function isOwnWord(label: string): boolean {
  const [first = ''] = /^\p{L}+/u.exec(label) ?? [];
  if (ordinal.test(label)) return true;
  return first.length > 1 && !roman.test(first) && !/^\p{Lu}{2}$/u.test(first);
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

/** The step by its name, at the beginning of a line: "Stap 2", "Fase 2"; its title when it has no label. */
export function stepName({ label, title }: Named): string {
  return label.trim() === '' ? title : stepHead({ label });
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
