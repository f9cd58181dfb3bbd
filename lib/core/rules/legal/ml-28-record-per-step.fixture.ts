import { action, protocolOf, route, step } from '@/lib/testing/build-protocol';
import type { RecordNote } from '@/schemas/protocol-flow';

const note: RecordNote = {
  what: 'Wat je zag en hoorde',
  where: 'Afgesloten deel van het leerlingdossier',
  byFunctionIds: [],
};
const withRecords = (first: RecordNote | undefined) =>
  protocolOf({
    routes: [
      route('thuis', [
        step('stap-1', [action('noteren', 'col-a')], { kinds: ['signal'], ...(first && { record: first }) }),
        step('stap-2', [action('overleg', 'col-a', [], { record: note })], { kinds: ['consult'] }),
      ]),
    ],
  });

export const valid = withRecords(note);
export const invalid = withRecords(undefined);
