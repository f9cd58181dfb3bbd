import { stepInWords } from '@/lib/core/protocol/questions';
import type { TextCollection } from '@/schemas/collections';
import type { Protocol } from '@/schemas/protocol';
import type { RecordNote, Step } from '@/schemas/protocol-flow';
import { addRecordNote } from '../fixes/add-record-note';
import type { Facts } from '../facts';
import { practice } from '../grounds';
import type { Rule } from '../rule';
import { isStatutory } from './statutory-steps';

/**
 * A chapter on records speaks to whoever reads the whole document, not to whoever stands in the step: it makes the
 * warning an advice, and does not silence it. Who records: the functions of the note, or else who does the card.
 */
export const recordPerStep: Rule = {
  id: 'ML-28',
  title: 'Per stap staat wat je vastlegt en waar',
  why: 'Wat niet is vastgelegd, kan niemand later nagaan.',
  severity: 'warns',
  grounds: practice('dossiervorming', 'https://www.movisie.nl/publicatie/meldcode-dossiervorming'),
  exception: 'reason',
  fix: addRecordNote,
  check: (protocol, facts) =>
    facts.homeRoutes.flatMap((route) =>
      route.steps.filter(isStatutory).flatMap((step) => {
        const where = { routeId: route.id, stepId: step.id };
        if (!saysWhat(step)) return [{ where, ...missing(protocol, facts, step) }];
        if (saysWhere(protocol, facts, step)) return [];
        return [
          {
            where,
            subject: 'where',
            message: `In ${named(step)} staat wel wat je vastlegt, maar niet waar.`,
          },
        ];
      }),
    ),
};

const notesOf = ({ record, cards }: Step): RecordNote[] =>
  [record, ...cards.map((card) => card.record)].filter((note) => note !== undefined);

function saysWhat(step: Step): boolean {
  if (notesOf(step).some(({ what }) => what.trim() !== '')) return true;
  const isMarked = step.tags.includes('record') && (step.intro !== undefined || step.cards.length > 0);
  return isMarked || step.cards.some(({ tags }) => tags.includes('record'));
}

function saysWhere(protocol: Protocol, facts: Facts, step: Step): boolean {
  const places = [...notesOf(step).map(({ where }) => where), protocol.pupilFileSystem];
  return (
    places.some((place) => (place ?? '').trim() !== '') ||
    generalText(protocol, facts) !== undefined ||
    facts.tagged('confidentiality').length > 0
  );
}

function missing(protocol: Protocol, facts: Facts, step: Step) {
  const title = generalText(protocol, facts);
  if (title === undefined) return { message: `In ${named(step)} staat niet wat je vastlegt.` };
  return {
    message: `In ${named(step)} staat niet wat je vastlegt; alleen "${title}" zegt het in het algemeen.`,
    severity: 'advises' as const,
  };
}

/** The chapter or annex that tells about records in general. */
function generalText(protocol: Protocol, facts: Facts): string | undefined {
  const texts: readonly TextCollection[] = ['chapters', 'annexes'];
  const found = facts
    .tagged('record')
    .find(({ where }) => where.collection && texts.includes(where.collection));
  return (
    found && [...protocol.chapters, ...protocol.annexes].find(({ id }) => id === found.where.entryId)?.title
  );
}

function named({ label, title }: Step): string {
  return stepInWords({ label, title });
}
