import { listed } from '@/lib/core/dutch';
import { counted, names, type Noun } from '@/lib/core/protocol/questions';

/** What somebody has to know of what they pasted, as it comes up. */
export type Told = {
  say: (note: string) => void;
  lacksFunction: (name: string) => void;
  brings: (noun: Noun) => void;
  /** As sentences: what is not as it was, then what came along. */
  notes: () => string[];
};

export function told(): Told {
  const said = new Set<string>();
  const lacking = new Set<string>();
  const brought = new Map<Noun, number>();
  return {
    say: (note) => void said.add(note),
    lacksFunction: (name) => void lacking.add(`"${name.trim()}"`),
    brings: (noun) => void brought.set(noun, (brought.get(noun) ?? 0) + 1),
    notes: () => [
      ...(lacking.size > 0 ? [lackingInWords([...lacking])] : []),
      ...said,
      ...(brought.size > 0
        ? [
            `Meegekomen: ${listed(
              [...brought].map(([noun, count]) => counted(count, noun)),
              'en',
            )}.`,
          ]
        : []),
    ],
  };
}

function lackingInWords(functions: readonly string[]): string {
  const [is, noun, gone] =
    functions.length === 1 ? ['is', names.function.one, 'is'] : ['zijn', names.function.many, 'zijn'];
  return `Hier ${is} geen ${noun} ${listed(functions, 'of')}. Die ${gone} weggelaten.`;
}
