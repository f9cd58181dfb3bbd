import { z } from 'zod';
import { councilsOf, type CouncilRow } from '@/db/repositories/boards';
import { findVersion, insertVersion, type WholeVersion } from '@/db/repositories/versions';
import { can } from '@/lib/core/access';
import type { Failure } from '@/lib/core/failure';
import { submit } from '@/lib/core/lifecycle';
import { hasCouncil, isWithoutCouncil } from '@/lib/core/protocol';
import { isOpen, type Severity } from '@/lib/core/rules';
import { fail, ok, type Result } from '@/lib/core/result';
import { typedText } from '@/schemas/typed-text';
import { mostOfWords } from '@/schemas/version-state';
import type { Sector } from '@/schemas/vocabulary';
import { command } from '@/lib/server/door/command';
import { sealOfVersion } from '@/lib/server/basics/seals';
import { carryOut, moveVersion } from './move-version';
import { findDraftRecord, type DraftRecord } from '@/lib/server/drafts/protocol-record';
import { endStretch } from '@/lib/server/drafts/stretches';
import type { WriteContext } from '@/lib/server/door/context';
import type { JobOutput } from '@/lib/server/work/jobs';

/** What the council needs to judge it by, as Wms 8.6 lists it for a proposal to one part of a council. */
const words = (name: string) => typedText(name, { least: 1, most: mostOfWords });

/**
 * Freezes the draft as a new version and lays it before every council of its sectors; one for childcare alone goes to
 * the board at once. The draft stays editable and
 * becomes the version after this one. An earlier proposal that was refused is thereby answered with an adapted one.
 */
export const submitVersion = command({
  name: 'submit_version',
  input: z.strictObject({
    protocolId: z.string().min(1).max(64),
    revision: z.number().int().min(1),
    motives: words('Waarom legt het bestuur deze versie voor?'),
    consequences: words('Wat betekent dit voor personeel, ouders en leerlingen?'),
    measures: words('Wat doet het bestuur om dit goed te laten verlopen?'),
  }),
  find: ({ tx }, input) => findDraftRecord(tx, input.protocolId),
  may: (person, record) => can(person, 'submit_version', record.resource),
  prepare: async ({ work, today }, input, { draft, board }) =>
    draft.revision === input.revision
      ? work(board.id, 'freeze', { document: draft.document, judging: { on: today } })
      : fail({ code: 'conflict', revision: draft.revision }),
  do: async (context, input, record, frozen) => {
    const { draft, board, protocol } = record;
    // What was prepared is of this revision, and a draft changes with its revision alone.
    if (draft.revision !== input.revision) return fail({ code: 'conflict', revision: draft.revision });
    const { text: document, contentHash: hash } = frozen;
    const newest = record.versions[0] && (await findVersion(context.tx, record.versions[0].id));
    const ready = readyToSubmit(record, newest, frozen);
    if (!ready.ok) return ready;
    // What is frozen is read by everybody after this, and can no longer be mended.
    if (frozen.unreadable) return frozen.unreadable;
    const { sectors } = draft.document;
    const concerned = sectors.length > 0 ? sectors : board.sectors;
    const asked = councilsToAsk(concerned, await councilsOf(context.tx, board.id));
    if (!asked.ok) return asked;
    const submitted = submit(asked.value, context.today, {
      isWithoutCouncil: isWithoutCouncil(concerned),
    });
    if (!submitted.ok) return submitted;
    const answered = await answerRefused(context, record);
    if (!answered.ok) return answered;
    await endStretch(context, protocol.id);

    const number = (record.versions[0]?.number ?? 0) + 1;
    const version = {
      id: context.newId(),
      protocolId: protocol.id,
      number,
      label: `${number}.0`,
      document,
      contentHash: hash,
      title: draft.document.title,
      motives: input.motives,
      consequences: input.consequences,
      measures: input.measures,
      // Who lays it before the councils speaks for the board too.
      authorIds: [...new Set([...draft.authorIds, context.actor.personId])],
      submittedAt: context.now,
      submittedBy: context.actor.personId,
    };
    await insertVersion(context.tx, version, submitted.value.version);
    await carryOut(context, version.id, submitted.value.version, submitted.value.effects, []);
    return ok({
      value: { versionId: version.id, number },
      audit: {
        boardId: board.id,
        subject: version.id,
        detail: {
          protocolId: protocol.id,
          number,
          contentHash: hash,
          councils: asked.value,
          seal: sealOfVersion(version),
        },
      },
    });
  },
});

/** May the draft be laid before the councils now? */
function readyToSubmit(
  { versions }: DraftRecord,
  newest: WholeVersion | undefined,
  { contentHash: hash, findings }: JobOutput<'freeze'>,
): Result<true, Failure> {
  const underway = versions.find(({ state }) => state.status === 'submitted' || state.status === 'adopted');
  if (underway) return fail({ code: 'version_open', number: underway.number });
  if (newest && newest.state.status !== 'withdrawn' && newest.contentHash === hash) {
    return fail({ code: 'nothing_changed' });
  }
  const open = findings.filter(isOpen);
  const told = (severity: Severity) =>
    open.filter((finding) => finding.severity === severity).map(({ rule, message }) => ({ rule, message }));
  const [blocking, warnings] = [told('blocks'), told('warns')];
  if (blocking.length > 0) return fail({ code: 'blocking_findings', findings: blocking });
  if (warnings.length > 0) return fail({ code: 'warnings_without_reason', findings: warnings });
  return ok(true);
}

/** One council per education law speaks for the sectors of the protocol (Wms 4.1, 16.1). Childcare has none. */
function councilsToAsk(sectors: Sector[], councils: CouncilRow[]): Result<string[], Failure> {
  const concerned = sectors.filter(hasCouncil);
  const without = concerned.filter((one) => !councils.some((council) => council.sectors.includes(one)));
  if (without.length > 0) return fail({ code: 'sector_without_council', sectors: without });
  return ok(
    councils.filter((council) => council.sectors.some((one) => concerned.includes(one))).map(({ id }) => id),
  );
}

async function answerRefused(
  context: WriteContext,
  { versions }: DraftRecord,
): Promise<Result<true, Failure>> {
  for (const { id } of versions.filter(({ state }) => state.status === 'refused')) {
    const version = await findVersion(context.tx, id);
    if (!version) continue;
    const moved = await moveVersion(context, version, version.revision, {
      kind: 'adapt',
      by: { kind: 'board' },
    });
    if (!moved.ok) return moved;
  }
  return ok(true);
}
