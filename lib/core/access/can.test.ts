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
  af: [{ name: 'attention-officer', schoolId: 'vlieger' }],
  iaf: [{ name: 'board-attention-officer' }],
  commenter: [{ name: 'commenter' }],
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
/** Columns: admin board editor council otherCouncil af iaf commenter staff elsewhere anonymous. Y allowed, f forbidden, - hidden. */
const table: Row[] = [
  ['see_board', 'the own board', { boardId: 'ours' }, 'YYYYYYYYY--'],
  ['create_protocol', 'the own board', { boardId: 'ours' }, 'fYYffffff--'],
  ['see_people', 'the own board', { boardId: 'ours' }, 'Yffffffff--'],
  ['manage_people', 'the own board', { boardId: 'ours' }, 'Yffffffff--'],
  ['see_schools', 'the own board', { boardId: 'ours' }, 'YYfffYYff--'],
  ['manage_schools', 'the own board', { boardId: 'ours' }, 'Yffffffff--'],
  ['hear_of_school', 'of this officer', { boardId: 'ours', schoolId: 'vlieger' }, 'YYfffYYff--'],
  ['hear_of_school', 'another', { boardId: 'ours', schoolId: 'kompas' }, 'YYffffYff--'],
  ['see_school', 'of this officer', { boardId: 'ours', schoolId: 'vlieger' }, 'YffffYfff--'],
  ['see_school', 'another', { boardId: 'ours', schoolId: 'kompas' }, 'Yffffffff--'],
  ['change_school_contacts', 'of this officer', { boardId: 'ours', schoolId: 'vlieger' }, 'YffffYfff--'],
  ['change_school_contacts', 'another', { boardId: 'ours', schoolId: 'kompas' }, 'Yffffffff--'],
  ['confirm_role', 'a member of council PO', given({ name: 'council', councilId: 'po' }), 'ff-Yf------'],
  ['verify_audit', 'the own board', { boardId: 'ours' }, 'Yffffffff--'],
  ['manage_own_account', 'the own board', { boardId: 'ours' }, 'YYYYYYYYY--'],
  ['see_protocol', 'never submitted', protocol(false, false), '-YY---YY---'],
  ['see_protocol', 'submitted', protocol(false, true), '-YYYY-YY---'],
  ['see_protocol', 'published', protocol(true, true), 'YYYYYYYYY--'],
  ['see_draft', 'published', protocol(true, true), '-YY---YY---'],
  ['edit_draft', 'published', protocol(true, true), '-YY---ff---'],
  ['comment_on_draft', 'published', protocol(true, true), '-YY---YY---'],
  ['change_comment', 'their own', { ...protocol(true, true), writtenBy: 'p' }, '-YY---YY---'],
  ['change_comment', 'of a colleague', { ...protocol(true, true), writtenBy: 'other' }, '-ff---ff---'],
  ['submit_version', 'published', protocol(true, true), '-Yf---ff---'],
  ['see_version', 'submitted', version('submitted'), '-YYY--YY---'],
  ['see_version', 'published', version('published'), 'YYYYYYYYY--'],
  ['decide_for_council', 'submitted, for PO', request('po'), '-ffY--ff---'],
  ['decide_for_council', 'written by the member', request('po', ['p']), '-fff--ff---'],
  ['decide_for_council', 'written by the only member', request('po', ['p'], ['p']), '-ffY--ff---'],
  ['decide_for_council', 'written by every member', request('po', ['p', 'other']), '-ffY--ff---'],
  ['decide_for_council', 'a council that was not asked', request('vo'), '-fff--ff---'],
  ['withdraw_version', 'submitted', version('submitted'), '-Yff--ff---'],
  ['adopt_version', 'submitted', version('submitted'), '-Yff--ff---'],
  ['publish_version', 'submitted', version('submitted'), '-YYf--ff---'],
  ['publish_version', 'published', version('published'), 'fYYffffff--'],
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
