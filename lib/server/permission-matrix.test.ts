import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/core/access';
import {
  adopted,
  aNextVersion,
  aProtocol,
  aPublishedVersion,
  aSubmittedVersion,
  bothConsent,
} from '@/lib/testing/consent-journey';
import { wideLogo } from '@/lib/testing/example-logos';
import { dryHouse } from '@/lib/testing/dry-house';
import { plantServesBoth } from '@/lib/testing/serves-both';
import { openWorld, succeed, type CastName, type World } from '@/lib/testing/world';
import type { CardId } from '@/schemas/ids';
import type { Door } from './door/command';
import { doors } from './doors';

const cast: CastName[] = ['admin', 'board', 'editor', 'gmrPo', 'gmrVo', 'af', 'iaf', 'commenter', 'staff'];
const letters: Record<string, string> = {
  ok: 'Y',
  forbidden: 'f',
  not_found: '-',
  not_signed_in: 'a',
  already_set_up: 's',
};
type DoorName = keyof typeof doors;

let world: World;
let things: Awaited<ReturnType<typeof build>>;
/** Everything there is at our board, and beheerder of the other. */
let servesBoth: Awaited<ReturnType<typeof plantServesBoth>>;
beforeAll(async () => {
  world = await openWorld();
  things = await build();
  servesBoth = await plantServesBoth(world);
}, 60_000);
afterAll(() => world.close());

/** Our board with a thing in every state. */
async function build() {
  const fresh = await aProtocol(world);
  const published = await aPublishedVersion(world);
  const written = (await aProtocol(world)).protocolId;
  const edit = { protocolId: written, revision: 1, operations: [change] };
  await succeed(world, doors.applyOperations, 'editor', edit);
  const next = await aNextVersion(world, published.protocolId);
  const about = { protocolId: written, ...remark, commentId: 'comment-first' };
  const { threadId: thread } = await succeed(world, doors.startThread, 'commenter', about);
  const at = async (...steps: ((versionId: string) => Promise<void>)[]) => {
    const { protocolId } = await aProtocol(world);
    const versionId = await aSubmittedVersion(world, protocolId);
    for (const step of steps) await step(versionId);
    return { protocolId, versionId };
  };
  const submitted = await at();
  const consented = await at((id) => bothConsent(world, id));
  const done = await at(
    (id) => bothConsent(world, id),
    (id) => adopted(world, id),
  );
  const coming = await at(
    (id) => bothConsent(world, id),
    (id) => adopted(world, id),
  );
  const publication = { versionId: coming.versionId, revision: 4, ...dates, again: dates };
  await succeed(world, doors.publishVersion, 'board', publication);
  const invite = { name: 'Nieuw', email: 'nieuw@ours.example', roles: [{ name: 'staff' as const }] };
  const { link } = await succeed(world, doors.invitePerson, 'admin', invite);
  const token = link.split('/').at(-1)!;
  // Given by the beheerder, so a member of GMR PO is to confirm it.
  const waiting = { personId: 'ours-af', role: { name: 'council' as const, councilId: 'ours-gmr-po' } };
  const roles = [{ name: 'attention-officer' as const }, waiting.role];
  await succeed(world, doors.changeRoles, 'admin', { personId: waiting.personId, roles });
  const { id: school } = await succeed(world, doors.addSchool, 'admin', aSchool);
  const other = { ...aSchool, brin: '23BC', name: 'Weg' };
  const { id: removedSchool } = await succeed(world, doors.addSchool, 'admin', other);
  await succeed(world, doors.removeSchool, 'admin', { schoolId: removedSchool });
  return {
    school,
    removedSchool,
    fresh: { protocolId: fresh.protocolId },
    written: { protocolId: written },
    published,
    next,
    submitted,
    consented,
    done,
    coming,
    token,
    invite,
    waiting,
    thread,
  };
}

const aSchool = { brin: '12AB', name: 'De Vlieger', sector: 'po' as const, street: '', place: '' };
const words = { motives: 'm', consequences: 'c', measures: 'm' };
const change = { kind: 'change_protocol', patch: { title: 'Anders' } } as const;
const remark = {
  commentId: 'comment-new',
  anchor: { on: 'card' as const, cardId: 'kaart' as CardId },
  thing: 'Een kaart',
  text: 'Klopt dit?',
};
const dates = { entryIntoForce: '2027-01-01', evaluationBefore: '2030-01-01' };

type Row = {
  door: DoorName;
  about: string;
  input: () => unknown;
  /** Not signed in, then: admin board editor gmrPo gmrVo af iaf commenter staff. */
  here: string;
  /** The same nine at the other board. */
  there: string;
};
const row = (door: DoorName, about: string, here: string, there: string, input: () => unknown): Row => ({
  door,
  about,
  input,
  here,
  there,
});
const none = '---------';

/** Y does it, f forbidden, - not found, a asked to sign in, s already set up. */
const matrix: Row[] = [
  row('getFrame', 'own board', 'aYYYYYYYYY', 'YYYYYYYYY', () => ({})),
  row('getDashboard', 'own board', 'aYYYYYYYYY', 'YYYYYYYYY', () => ({})),
  row('getOwnAccount', 'own account', 'aYYYYYYYYY', 'YYYYYYYYY', () => ({})),
  row('listSchools', 'own board', 'aYYfffYYff', 'YYfffYYff', () => ({})),
  row('listPeople', 'own board', 'aYffffffff', 'Yffffffff', () => ({})),
  row('verifyAudit', 'own board', 'aYffffffff', 'Yffffffff', () => ({})),
  row('createProtocol', 'own board', 'afYYffffff', 'fYYffffff', () => ({ title: 'Nieuw', start: 'empty', sectors: ['po'] })),
  row('getProtocolOverview', 'never submitted', 'a-YY---YY-', none, () => things.fresh),
  row('getProtocolOverview', 'submitted', 'a-YYYY-YY-', none, () => ({ protocolId: things.submitted.protocolId })),
  row('getProtocolOverview', 'published', 'aYYYYYYYYY', none, () => ({ protocolId: things.published.protocolId })),
  row('getDraft', 'of a published protocol', 'a-YY---YY-', none, () => ({ protocolId: things.published.protocolId })),
  row('getModel', 'for a published protocol', 'a-YY---ff-', none, () => ({ protocolId: things.published.protocolId })),
  row('writeLogo', 'for a published protocol', 'a-YY---ff-', none, () => ({ protocolId: things.published.protocolId, file: wideLogo.data })),
  row('downloadDraft', 'of a published protocol', 'a-YY---YY-', none, () => ({ protocolId: things.published.protocolId })),
  row('getVersion', 'submitted', 'a-YYYY-YY-', none, () => ({ versionId: things.submitted.versionId })),
  row('getVersion', 'published', 'aYYYYYYYYY', none, () => ({ versionId: things.published.versionId })),
  row('getVersionPreview', 'submitted', 'a-YYYY-YY-', none, () => ({ versionId: things.submitted.versionId })),
  row('getPublicationProgress', 'submitted', 'a-YYYY-YY-', none, () => ({ versionId: things.submitted.versionId })),
  row('getPublicationProgress', 'published', 'aYYYYYYYYY', none, () => ({ versionId: things.published.versionId })),
  row('getVersionLegibility', 'submitted', 'a-YYYY-YY-', none, () => ({ versionId: things.submitted.versionId })),
  row('getVersionLegibility', 'published', 'aYYYYYYYYY', none, () => ({ versionId: things.published.versionId })),
  row('getVersionReading', 'published to submitted', 'a-YYYY-YY-', none, () => ({ versionId: things.next, since: things.published.versionId })),
  row('downloadVersion', 'submitted', 'a-YYYY-YY-', none, () => ({ versionId: things.submitted.versionId })),
  row('getDraftReport', 'of a published protocol', 'a-YY---YY-', none, () => ({ protocolId: things.published.protocolId })),
  row('downloadDraftReport', 'of a published protocol', 'a-YY---YY-', none, () => ({ protocolId: things.published.protocolId })),
  row('getVersionReport', 'submitted', 'a-YYYY-YY-', none, () => ({ versionId: things.submitted.versionId })),
  row('getVersionReport', 'published', 'aYYYYYYYYY', none, () => ({ versionId: things.published.versionId })),
  row('downloadVersionReport', 'submitted', 'a-YYYY-YY-', none, () => ({ versionId: things.submitted.versionId })),
  row('applyOperations', 'a draft', 'a-YY---ff-', none, () => ({ ...things.fresh, revision: 1, operations: [change] })),
  row('namePoint', 'of a draft', 'a-YY---ff-', none, () => ({ ...things.written, revision: 1, name: 'Na overleg' })),
  row('listHistory', 'of a draft', 'a-YY---YY-', none, () => things.written),
  row('getEarlierText', 'of a draft', 'a-YY---YY-', none, () => ({ ...things.written, revision: 1 })),
  row('listRevisions', 'of a draft', 'a-YY---YY-', none, () => things.written),
  row('followDraft', 'of a draft', 'a-YY---YY-', none, () => ({ protocolId: things.written.protocolId })),
  row('tellPlace', 'in a draft', 'a-YY---YY-', none, () => ({ protocolId: things.written.protocolId, page: 'x', place: null, doing: 'rests' })),
  row('listThreads', 'about a draft', 'a-YY---YY-', none, () => ({ protocolId: things.written.protocolId })),
  row('startThread', 'about a draft', 'a-YY---YY-', none, () => ({ protocolId: things.written.protocolId, ...remark })),
  row('replyInThread', 'about a draft', 'a-YY---YY-', none, () => ({ threadId: things.thread, commentId: 'answer-new', text: 'Ja' })),
  row('resolveThread', 'about a draft', 'a-YY---YY-', none, () => ({ threadId: things.thread })),
  row('reopenThread', 'about a draft', 'a-YY---YY-', none, () => ({ threadId: things.thread })),
  row('readMentions', 'about a draft', 'a-YY---YY-', none, () => ({ threadId: things.thread })),
  row('editComment', 'of the commenter', 'a-ff---fY-', none, () => ({ commentId: things.thread, text: 'Anders' })),
  row('deleteComment', 'of the commenter', 'a-ff---fY-', none, () => ({ commentId: things.thread })),
  row('listMentions', 'own board', 'aYYYYYYYYY', 'YYYYYYYYY', () => ({})),
  row('getRevision', 'of a draft', 'a-YY---YY-', none, () => ({ ...things.written, revision: 1 })),
  row('restoreRevision', 'of a draft', 'a-YY---ff-', none, () => ({ ...things.written, revision: 2, earlier: 1 })),
  row('submitVersion', 'a draft', 'a-Yf---ff-', none, () => ({ ...things.fresh, revision: 1, ...words })),
  row('consent', 'for GMR PO', 'a-ffYf-ff-', none, () => decision()),
  row('refuse', 'for GMR PO', 'a-ffYf-ff-', none, () => ({ ...decision(), reasons: 'te vroeg' })),
  row('withdrawVersion', 'submitted', 'a-Yfff-ff-', none, () => ({ versionId: things.submitted.versionId, revision: 1, because: 'x' })),
  row('adoptVersion', 'consented', 'a-Yfff-ff-', none, () => ({ versionId: things.consented.versionId, revision: 3, adoptedOn: '2026-12-09' })),
  row('publishVersion', 'adopted', 'a-YYff-ff-', none, () => ({ versionId: things.done.versionId, revision: 4, ...dates, again: dates })),
  row('withdrawPublication', 'for a later day', 'afYfffffff', none, () => ({ versionId: things.coming.versionId, revision: 5, because: 'een verkeerde dag' })),
  row('findWithdrawnVersions', 'anybody', 'YYYYYYYYYY', 'YYYYYYYYY', () => ({ boardSlug: 'ours', protocolSlug: 'meldcode-2' })),
  row('getSchool', 'of the board', 'aYffffffff', none, () => ({ schoolId: things.school })),
  row('addSchool', 'own board', 'aYffffffff', 'Yffffffff', () => ({ ...aSchool, brin: '34CD' })),
  row('addSchools', 'own board', 'aYffffffff', 'Yffffffff', () => ({ list: '34CD;Een lijst;vo' })),
  row('changeSchool', 'of the board', 'aYffffffff', none, () => ({ schoolId: things.school, revision: 1, fields: { ...aSchool, name: 'Anders' } })),
  row('removeSchool', 'of the board', 'aYffffffff', none, () => ({ schoolId: things.school })),
  row('restoreSchool', 'of the board', 'aYffffffff', none, () => ({ schoolId: things.removedSchool })),
  row('confirmSchoolContacts', 'of the board', 'aYffffffff', none, () => ({ schoolId: things.school, revision: 1 })),
  row('changeSchoolContacts', 'of the board', 'aYffffffff', none, () => ({ schoolId: things.school, revision: 1, contacts: [] })),
  row('invitePerson', 'own board', 'aYffffffff', 'Yffffffff', () => ({ ...things.invite, email: 'ander@example.nl' })),
  row('changeRoles', 'a colleague', 'aYffffffff', none, () => ({ personId: 'ours-staff', roles: [{ name: 'editor' }] })),
  row('removePerson', 'a colleague', 'aYffffffff', none, () => ({ personId: 'ours-staff' })),
  row('listRolesToConfirm', 'own board', 'aYYYYYYYYY', 'YYYYYYYYY', () => ({})),
  row('confirmRole', 'a member of GMR PO', 'aff-Yf----', none, () => things.waiting),
  row('refuseRole', 'a member of GMR PO', 'aff-Yf----', none, () => things.waiting),
  row('changeOwnPassword', 'own account', 'aYYYYYYYYY', 'YYYYYYYYY', () => ({ current: 'een lang wachtwoord', password: 'nog een lang wachtwoord' })),
  row('switchBoard', 'in a session of another', 'a---------', none, () => ({ sessionId: 'token-0001', boardId: 'ours' })),
  row('signOutEverywhere', 'own account', 'aYYYYYYYYY', 'YYYYYYYYY', () => ({})),
  row('getHealth', 'anybody', 'YYYYYYYYYY', 'YYYYYYYYY', () => ({})),
  row('findPublishedVersions', 'anybody', 'YYYYYYYYYY', 'YYYYYYYYY', () => ({ boardSlug: 'ours', protocolSlug: 'meldcode-2' })),
  row('findPublished', 'anybody', 'YYYYYYYYYY', 'YYYYYYYYY', () => ({ boardSlug: 'ours', protocolSlug: 'meldcode-2', number: 1, path: '' })),
  row('findPublicSchools', 'anybody', 'YYYYYYYYYY', 'YYYYYYYYY', () => ({ boardSlug: 'ours' })),
  row('findSchoolFile', 'anybody', 'YYYYYYYYYY', 'YYYYYYYYY', () => ({ boardSlug: 'ours', schoolSlug: 'de-vlieger', protocolSlug: 'meldcode-2', number: 1, path: 'protocol.json' })),
  row('findSchoolFile', 'of a school that was removed', '----------', none, () => ({ boardSlug: 'ours', schoolSlug: 'weg', protocolSlug: 'meldcode-2', number: 1, path: 'protocol.json' })),
  row('findPublishedFacts', 'anybody', 'YYYYYYYYYY', 'YYYYYYYYY', () => ({ boardSlug: 'ours', protocolSlug: 'meldcode-2', number: 1, path: '' })),
  row('findPublishedFacts', 'not published yet', '----------', none, () => ({ boardSlug: 'ours', protocolSlug: 'meldcode', number: 1, path: '' })),
  row('findPublishedState', 'anybody', 'YYYYYYYYYY', 'YYYYYYYYY', () => ({})),
  row('findPublished', 'not published yet', '----------', none, () => ({ boardSlug: 'ours', protocolSlug: 'meldcode', number: 1, path: '' })),
  row('getSetUp', 'when a board exists', 'ssssssssss', 'sssssssss', () => ({ token: 'x' })),
  row('setUpInstallation', 'when a board exists', 'ssssssssss', 'sssssssss', () => setUp),
  row('getInvitation', 'with the link', 'YYYYYYYYYY', 'YYYYYYYYY', () => ({ token: things.token })),
  row('acceptInvitation', 'with the link', 'YYYYYYYYYY', 'YYYYYYYYY', () => ({ token: things.token, password: 'een lang wachtwoord' })),
  row('signIn', 'with the password', 'YYYYYYYYYY', 'YYYYYYYYY', () => ({ email: 'staff@ours.example', password: 'een lang wachtwoord' })),
  row('signOut', 'without a session', '----------', none, () => ({ sessionId: 'unknown' })),
]; // prettier-ignore

const decision = () => ({
  versionId: things.submitted.versionId,
  revision: 1,
  councilId: 'ours-gmr-po',
  decidedOn: '2026-12-09',
});
const setUp = {
  token: 'x', boardName: 'Nog een', boardSlug: 'nog-een', sectors: ['po'], name: 'Ik', email: 'ik@example.nl',
  password: 'een lang wachtwoord',
}; // prettier-ignore

async function outcome({ door, input }: Row, actor: Actor): Promise<string> {
  const result = await (doors[door] as Door<unknown, unknown>).run(dryHouse(world.house), actor, input());
  const code = result.ok ? 'ok' : result.failure.code;
  return letters[code] ?? code;
}

describe('who may do what, through the door itself', () => {
  it.each(matrix)('$door: $about', async (one) => {
    const here = [await outcome(one, { kind: 'anonymous' })];
    for (const name of cast) here.push(await outcome(one, await world.person(name)));
    const there = [];
    for (const name of cast) there.push(await outcome(one, await world.person(name, 'theirs')));
    expect({ here: here.join(''), there: there.join('') }).toEqual({ here: one.here, there: one.there });
    // Who serves both boards is at the other one nobody but its beheerder, whatever they are at ours.
    expect(await outcome(one, await servesBoth('theirs'))).toBe(one.there[0]);
  });

  it('leaves no door out', async ({ annotate }) => {
    const listed = new Set<string>(matrix.map(({ door }) => door));
    expect(Object.keys(doors).filter((name) => !listed.has(name))).toEqual([]);
    const calls = matrix.length * (2 + 2 * cast.length);
    await annotate(
      `${listed.size} doors, ${calls} calls by every role of two boards, by who serves both and by nobody: 0 wrong`,
      'row 1',
    );
  });

  it('says why a door is open to somebody without an account', () => {
    const open = Object.entries(doors).filter(([, door]) => door.openBecause !== undefined);
    expect(open.map(([name]) => name).sort()).toEqual([
      'acceptInvitation', 'findPublicSchools', 'findPublished', 'findPublishedFacts', 'findPublishedState', 'findPublishedVersions', 'findSchoolFile', 'findWithdrawnVersions', 'getHealth', 'getInvitation', 'getSetUp', 'setUpInstallation', 'signIn',
      'signOut',
    ]); // prettier-ignore
  });
});
