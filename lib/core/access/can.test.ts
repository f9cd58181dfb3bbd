import { describe, expect, it } from 'vitest';
import type { Role } from '@/schemas/people';
import type { Actor } from './actor';
import { can, type Verdict } from './can';
import { permissions, type PermissionName, type ResourceOf } from './permissions';

const roles: Record<string, Role[]> = {
  admin: [{ name: 'admin' }],
  board: [{ name: 'board' }],
  editor: [{ name: 'editor' }],
  council: [{ name: 'council', councilId: 'po' }],
  otherCouncil: [{ name: 'council', councilId: 'vo' }],
  af: [{ name: 'attention-officer' }],
  iaf: [{ name: 'board-attention-officer' }],
  staff: [{ name: 'staff' }],
};
const columns = [...Object.keys(roles), 'elsewhere', 'anonymous'];

function actorOf(column: string): Actor {
  if (column === 'anonymous') return { kind: 'anonymous' };
  // "elsewhere" has every role there is, at another board.
  const all = Object.values(roles).flat();
  if (column === 'elsewhere') return { kind: 'person', personId: 'p', boardId: 'other', roles: all };
  return { kind: 'person', personId: 'p', boardId: 'ours', roles: roles[column]! };
}

const protocol = (hasPublished: boolean, hasBeenSubmitted: boolean) => ({
  boardId: 'ours',
  hasPublished,
  hasBeenSubmitted,
});
const version = (status: 'submitted' | 'published', authorIds: string[] = []) => ({
  boardId: 'ours',
  status,
  councilIds: ['po'],
  authorIds,
});
const request = (councilId: string, authorIds: string[] = [], memberIds = ['p', 'other']) => ({
  ...version('submitted', authorIds),
  councilId,
  memberIds,
});
/** Given by somebody else, at a board where these columns hold their roles. */
const given = (role: Role) => ({
  boardId: 'ours',
  given: { personId: 'new', role, givenBy: 'giver' },
  holdings: Object.values(roles).flatMap((all) => all.map((one) => ({ personId: 'p', role: one }))),
});
const letters: Record<string, Verdict> = { Y: 'allowed', f: 'forbidden', '-': 'hidden' };

type Row = { [P in PermissionName]: [P, string, ResourceOf<P>, string] }[PermissionName];
/** Columns: admin board editor council otherCouncil af iaf staff elsewhere anonymous. Y allowed, f forbidden, - hidden. */
const table: Row[] = [
  ['see_board', 'the own board', { boardId: 'ours' }, 'YYYYYYYY--'],
  ['create_protocol', 'the own board', { boardId: 'ours' }, 'fYYfffff--'],
  ['see_people', 'the own board', { boardId: 'ours' }, 'Yfffffff--'],
  ['manage_people', 'the own board', { boardId: 'ours' }, 'Yfffffff--'],
  ['confirm_role', 'a member of council PO', given({ name: 'council', councilId: 'po' }), 'ff-Yf-----'],
  ['verify_audit', 'the own board', { boardId: 'ours' }, 'Yfffffff--'],
  ['manage_own_account', 'the own board', { boardId: 'ours' }, 'YYYYYYYY--'],
  ['see_protocol', 'never submitted', protocol(false, false), '-YY---Y---'],
  ['see_protocol', 'submitted', protocol(false, true), '-YYYY-Y---'],
  ['see_protocol', 'published', protocol(true, true), 'YYYYYYYY--'],
  ['see_draft', 'published', protocol(true, true), '-YY---Y---'],
  ['edit_draft', 'published', protocol(true, true), '-YY---f---'],
  ['submit_version', 'published', protocol(true, true), '-Yf---f---'],
  ['see_version', 'submitted', version('submitted'), '-YYY--Y---'],
  ['see_version', 'published', version('published'), 'YYYYYYYY--'],
  ['decide_for_council', 'submitted, for PO', request('po'), '-ffY--f---'],
  ['decide_for_council', 'written by the member', request('po', ['p']), '-fff--f---'],
  ['decide_for_council', 'written by the only member', request('po', ['p'], ['p']), '-ffY--f---'],
  ['decide_for_council', 'written by every member', request('po', ['p', 'other']), '-ffY--f---'],
  ['decide_for_council', 'a council that was not asked', request('vo'), '-fff--f---'],
  ['withdraw_version', 'submitted', version('submitted'), '-Yff--f---'],
  ['adopt_version', 'submitted', version('submitted'), '-Yff--f---'],
  ['publish_version', 'submitted', version('submitted'), '-YYf--f---'],
  ['publish_version', 'published', version('published'), 'fYYfffff--'],
];

describe('who may do what', () => {
  it.each(table)('%s, %s', (name, _what, resource, expected) => {
    const verdicts = columns.map((column) => `${column}: ${can(actorOf(column), name, resource as never)}`);
    expect(verdicts).toEqual(columns.map((column, index) => `${column}: ${letters[expected[index]!]}`));
  });

  it('leaves no permission out of this table', () => {
    const listed = new Set(table.map(([name]) => name));
    expect(Object.keys(permissions).filter((name) => !listed.has(name as PermissionName))).toEqual([]);
  });

  it('adds up the roles of one person', () => {
    const both: Actor = {
      kind: 'person',
      personId: 'p',
      boardId: 'ours',
      roles: [{ name: 'staff' }, { name: 'editor' }],
    };
    expect(can(both, 'edit_draft', protocol(false, false))).toBe('allowed');
  });
});
