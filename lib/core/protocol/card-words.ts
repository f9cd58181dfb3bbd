import type { Task } from '@/schemas/protocol-flow';

/** When a card applies, as a line of its own. A condition that says "alleen als" itself does not get it twice. */
export function conditionInWords(condition: string): string {
  const says = condition.trim();
  if (/^(alleen|als|tenzij|indien|wanneer|bij|mits|zodra)\b/i.test(says))
    return says.charAt(0).toUpperCase() + says.slice(1);
  return `Alleen als: ${says}`;
}

/** A task with its condition: "Vertel het vooraf aan de ouders (tenzij dat gevaarlijk is)". */
export function taskInWords({ text, condition }: Pick<Task, 'text' | 'condition'>): string {
  return condition ? `${text} (${condition})` : text;
}
