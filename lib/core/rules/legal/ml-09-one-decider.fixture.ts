import { column, protocolOf, schoolFunction } from '@/lib/testing/build-protocol';

const head = schoolFunction('head', { name: 'Directeur', decidesOnReport: true });

export const valid = protocolOf({
  functions: [schoolFunction('teacher'), head],
  columns: [column('col-a', ['head'])],
});
/** A team is not a function: nobody in it can be asked to answer for the decision. */
export const invalid = protocolOf({
  functions: [
    { ...head, decidesOnReport: false },
    schoolFunction('team', { name: 'Zorgteam', kind: 'team', memberIds: [head.id], decidesOnReport: true }),
  ],
});
