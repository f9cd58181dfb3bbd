import type { Protocol } from '@/schemas/protocol';
import type { Step } from '@/schemas/protocol-flow';
import type { StepKind } from '@/schemas/vocabulary';
import type { Draft } from '../draft';

/** What happens in a step, where the document has none of that kind to name. */
const doing: Partial<Record<StepKind, string>> = {
  signal: 'het begin',
  consult: 'het overleg',
  talk: 'het gesprek',
  weigh: 'het wegen',
  decide: 'de beslissing',
  follow: 'het volgen',
};

/** The numbers of steps in a text of the model as the document numbers them: "stap 4" is "stap 4+5" or "Fase 4" here. */
export function withOwnSteps({ protocol, model }: Draft): (text: string) => string {
  const [here, there] = [homeSteps(protocol), homeSteps(model)];
  if (here.length === 0) return (text) => text;
  const named = (number: string) => {
    const wanted = there.find(({ label }) => label === number);
    return wanted && nameOf(here, wanted);
  };
  return (text) =>
    text.replace(
      /\bstap (\d)(?:( tot en met | en )(\d))?\b/gi,
      (all, from: string, word?: string, to?: string) => {
        const [first, last] = [named(from), to === undefined ? undefined : named(to)];
        if (first === undefined || (to !== undefined && last === undefined)) return all;
        const said =
          last === undefined || last === first ? first : `${first}${word}${last.replace(/^stap /, '')}`;
        return all.startsWith('S') ? said.charAt(0).toUpperCase() + said.slice(1) : said;
      },
    );
}

function homeSteps({ routes }: Protocol): readonly Step[] {
  return routes.find(({ kind }) => kind === 'home')?.steps ?? [];
}

function nameOf(here: readonly Step[], { kinds: [kind] }: Step): string | undefined {
  const found = kind && here.find(({ kinds }) => kinds.includes(kind));
  if (!found) return kind && doing[kind];
  const label = found.label.trim();
  if (label === '') return `de stap ‘${found.title}’`;
  return /^\p{L}{2}/u.test(label) ? label : `stap ${label}`;
}
