import { submit, transition, type VersionEvent } from '@/lib/core/lifecycle';
import { isSameRole } from '@/lib/core/access';
import { assertNever } from '@/lib/core/result';
import {
  editedDetail,
  movedDetail,
  replacedDetail,
  rolesDetail,
  schoolDetail,
  schoolsDetail,
  setUpDetail,
  submittedDetail,
  waitedDetail,
} from '@/schemas/audit-detail';
import type { Role } from '@/schemas/people';
import type { LogRow } from './log-row';
import type { Story, ToldSchool, ToldVersion } from './story';

/** What is asked of the world: old rows do not say which councils were asked, and a day is a day in the Netherlands. */
type Asked = { councilsOf: (versionId: string) => string[]; dayOf: (at: string) => string };

/** The commands that move a version. Each leaves one row, whose detail is the event. */
const moves = [
  'consent',
  'refuse',
  'withdraw_version',
  'adopt_version',
  'publish_version',
  'withdraw_publication',
];
/** The commands after which somebody has exactly the roles that the row names. */
const givesRoles = ['accept_invitation', 'change_roles'];
/** The commands that end the waiting of one role. */
const endsWaiting = ['confirm_role', 'refuse_role'];
/** The commands that put another text in the place of a draft; an earlier program told every edit so. */
const replacesDraft = ['apply_operations', 'restore_revision'];
/** The commands that make or change schools; not those on whom one calls there. */
const onSchools = ['add_school', 'add_schools', 'change_school', 'remove_school', 'restore_school'];
/** What the house itself writes when a stretch of edits of one person ends. */
const endsStretch = 'edit_draft';

/**
 * Tells the story of a board from its log, row by row, oldest first, by the rules of this program. A rule
 * that becomes stricter must go on to accept what older programs wrote, or says of it that it cannot have happened.
 */
export function replayLog(asked: Asked): { take: (row: LogRow) => void; story: Story } {
  const story: Story = {
    versions: new Map(),
    drafts: new Map(),
    people: new Map(),
    schools: new Map(),
    unnamedAdminAt: [],
    impossible: [],
  };
  const take = (row: LogRow) => {
    if (!isTold(row)) return;
    if (!tell(story, row, asked)) story.impossible.push(row.seq);
  };
  return { take, story };
}

/** Only these rows say something of state; reading the others would cost time for nothing. */
export function isTold({ action }: { action: string }): boolean {
  return (
    moves.includes(action) ||
    givesRoles.includes(action) ||
    endsWaiting.includes(action) ||
    replacesDraft.includes(action) ||
    onSchools.includes(action) ||
    action === endsStretch ||
    action === 'create_protocol' ||
    action === 'submit_version' ||
    action === 'set_up_installation' ||
    action === 'remove_person'
  );
}

/** False when the row cannot have happened. */
function tell(story: Story, row: LogRow, asked: Asked): boolean {
  if (moves.includes(row.action)) return move(story, row, asked);
  if (endsWaiting.includes(row.action)) return waited(story, row);
  if (onSchools.includes(row.action)) return schoolTold(story, row);
  if (row.action === 'create_protocol') {
    story.drafts.set(row.subject, { revision: 1 });
    return true;
  }
  if (row.action === endsStretch || replacesDraft.includes(row.action)) return draftTold(story, row);
  if (row.action === 'submit_version') return submitted(story, row, asked);
  if (row.action === 'set_up_installation') {
    const { personId } = setUpDetail.safeParse(row.detail).data ?? {};
    if (personId === undefined) story.unnamedAdminAt.push(row.at);
    else story.people.set(personId, { roles: [{ name: 'admin' }], waiting: [], left: false });
    return true;
  }
  if (row.action === 'remove_person') {
    story.people.set(row.subject, { roles: [], waiting: [], left: true });
    return true;
  }
  const given = rolesDetail.safeParse(row.detail);
  if (given.success) {
    const { roles, waiting } = given.data;
    story.people.set(row.subject, { roles, waiting, left: false });
  }
  return given.success;
}

/** Only a role that waited can be confirmed or refused. */
function waited({ people }: Story, { subject, action, detail }: LogRow): boolean {
  const { role } = waitedDetail.safeParse(detail).data ?? {};
  const person = people.get(subject);
  const isIt = (one: Role) => role !== undefined && isSameRole(one, role);
  if (!person || !role || !person.waiting.some(isIt)) return false;
  people.set(subject, {
    ...person,
    roles: action === 'confirm_role' ? [...person.roles, role] : person.roles,
    waiting: person.waiting.filter((one) => !isIt(one)),
  });
  return true;
}

function schoolTold({ schools }: Story, { action, subject, detail }: LogRow): boolean {
  if (action === 'add_school' || action === 'add_schools') {
    const told = schoolsDetail.safeParse(detail).data?.schools ?? [];
    for (const { id, ...school } of told)
      schools.set(id, { ...fieldsOf(school), slug: school.slug, removed: false });
    return told.length > 0;
  }
  const school = schools.get(subject);
  const told = schoolDetail.safeParse(detail).data;
  if (!school || (action === 'change_school' && !told)) return false;
  // Only what was removed can be put back, and nothing else can happen to it.
  if (school.removed !== (action === 'restore_school')) return false;
  schools.set(subject, {
    ...school,
    ...(action === 'change_school' && told && fieldsOf(told)),
    removed: action === 'remove_school',
  });
  return true;
}

type ToldFields = Omit<ToldSchool, 'slug' | 'removed'>;
const fieldsOf = ({ brin, name, sector, street, place }: ToldFields) => ({
  brin,
  name,
  sector,
  street,
  place,
});

/** A stretch begins where the one before it ended, or after a text that took the place of all. */
function draftTold({ drafts }: Story, { action, subject, detail }: LogRow): boolean {
  const before = drafts.get(subject);
  const { from, to, log } = action === endsStretch ? stretchIn(detail) : replacementIn(detail);
  if (to === undefined || from === undefined || to < from) return false;
  if (before && from !== before.revision + 1) return false;
  // Once edits are sealed, they all are.
  if (log === undefined && before?.log !== undefined) return false;
  drafts.set(subject, { revision: to, log });
  return true;
}

type SavesTold = { from?: number; to?: number; log?: string | undefined };

function stretchIn(detail: unknown): SavesTold {
  return editedDetail.safeParse(detail).data ?? {};
}

function replacementIn(detail: unknown): SavesTold {
  const told = replacedDetail.safeParse(detail).data;
  return told ? { from: told.revision, to: told.revision, log: told.log } : {};
}

function submitted(story: Story, row: LogRow, { councilsOf, dayOf }: Asked): boolean {
  const told = submittedDetail.safeParse(row.detail);
  if (!told.success) return false;
  const { protocolId, number, contentHash, councils, seal } = told.data;
  const first = submit(councils ?? councilsOf(row.subject), dayOf(row.at), { isWithoutCouncil: true });
  if (!first.ok) return false;
  // Laying an adapted proposal before the councils answers what they refused, in the same act.
  for (const one of story.versions.values()) {
    if (one.protocolId === protocolId && one.state.status === 'refused') {
      apply(one, { kind: 'adapt', by: { kind: 'board' } }, row);
    }
  }
  story.versions.set(row.subject, {
    protocolId,
    number,
    contentHash,
    seal,
    files: undefined,
    state: first.value.version,
    revision: 1,
    submittedAt: row.at,
    submittedBy: row.actorId,
    recorded: {},
  });
  return true;
}

function move(story: Story, row: LogRow, { dayOf }: Asked): boolean {
  const version = story.versions.get(row.subject);
  const told = movedDetail.safeParse(row.detail);
  if (!version || !told.success) return false;
  const { data } = told;
  const today = dayOf(row.at);
  if (data.kind === 'publish') version.files = data.files;
  const board = { kind: 'board' } as const;
  switch (data.kind) {
    case 'consent':
    case 'refuse':
      return apply(version, { ...data, by: { kind: 'council', councilId: data.councilId }, today }, row);
    case 'adopt':
    case 'withdraw_publication':
      return apply(version, { ...data, by: board, today }, row);
    case 'withdraw':
    case 'publish':
      return apply(version, { ...data, by: board }, row);
    default:
      return assertNever(data);
  }
}

function apply(version: ToldVersion, event: VersionEvent, row: LogRow): boolean {
  const moved = transition(version.state, event);
  if (!moved.ok) return false;
  version.state = moved.value.version;
  version.revision += 1;
  for (const effect of moved.value.effects) {
    if (effect.kind === 'record_answer' || effect.kind === 'void_request') {
      version.recorded[effect.councilId] = { by: row.actorId, at: row.at };
    }
  }
  return true;
}
