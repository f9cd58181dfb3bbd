import type { Protocol } from '@/schemas/protocol';
import type { Card } from '@/schemas/protocol-flow';
import { eachFunction, type Mutation } from './mutation';

export const otherPeople: readonly Mutation[] = [
  {
    name: 'there is no head',
    apply: (protocol) =>
      eachFunction(protocol, (one) =>
        one.tags.includes('head') ? { ...one, name: 'Coördinator', tags: [], decidesOnReport: false } : one,
      ),
  },
  {
    name: 'somebody else decides',
    apply: (protocol, pick) => {
      const chosen = pick.one(protocol.functions.filter(({ kind }) => kind === 'function'));
      return eachFunction(protocol, (one) => ({ ...one, decidesOnReport: one === chosen }));
    },
  },
  {
    name: 'a team decides',
    apply: (protocol) =>
      eachFunction(protocol, (one) =>
        one.decidesOnReport ? { ...one, kind: 'team', name: 'Zorgteam' } : one,
      ),
  },
  {
    name: 'nobody has a special task',
    apply: (protocol) => eachFunction(protocol, (one) => ({ ...one, tags: [] })),
  },
  {
    name: 'functions have the names of the school',
    apply: (protocol) =>
      eachFunction(protocol, (one) => ({ ...one, name: own[one.tags[0] ?? ''] ?? one.name })),
  },
  {
    name: 'a column is for everybody',
    apply: (protocol, pick) => {
      const chosen = pick.one(protocol.functions);
      return eachFunction(protocol, (one) =>
        one === chosen ? { ...one, kind: 'everyone', name: 'Iedereen' } : one,
      );
    },
  },
  {
    name: 'there is one column',
    apply: (protocol) => {
      const [column] = protocol.columns;
      if (!column) return protocol;
      const functionIds = protocol.columns.flatMap((one) => one.functionIds).slice(0, 40);
      const one = JSON.parse(JSON.stringify(protocol), (key, value: unknown) => {
        if (key === 'columnIds' && Array.isArray(value)) return [column.id];
        if (key !== 'parts' || !Array.isArray(value) || value.length === 0) return value;
        return [{ ...(value as Card['parts']).at(-1)!, columnId: column.id }];
      }) as Protocol;
      return { ...one, columns: [{ ...column, responsibility: 'act', functionIds }] };
    },
  },
  {
    name: 'a column has another responsibility',
    apply: (protocol, pick) => {
      const chosen = pick.one(protocol.columns);
      const responsibility = pick.one(['signal', 'discuss', 'act'] as const)!;
      return {
        ...protocol,
        columns: protocol.columns.map((one) => (one === chosen ? { ...one, responsibility } : one)),
      };
    },
  },
  {
    name: 'who decides stands in another column',
    apply: (protocol, pick) => {
      const decider = protocol.functions.find(({ decidesOnReport }) => decidesOnReport)?.id;
      const to = pick.one(protocol.columns);
      if (!decider || !to) return protocol;
      const columns = protocol.columns.map((one) => {
        const others = one.functionIds.filter((id) => id !== decider);
        return { ...one, functionIds: one === to ? [...others, decider] : others };
      });
      return { ...protocol, columns };
    },
  },
];
const own: Readonly<Record<string, string>> = {
  head: 'Schoolleider',
  'attention-officer': 'Coördinator veiligheid',
  'attention-officer-deputy': 'Waarnemend coördinator',
  board: 'College van Bestuur',
  'board-attention-officer': 'Beleidsadviseur veiligheid',
};
