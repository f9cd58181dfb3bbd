import { expect, it } from 'vitest';
import type { Role } from '@/schemas/people';
import { heldSince } from './held-since';

const po: Role = { name: 'council', councilId: 'po' };
const staff: Role = { name: 'staff' };
const rows = [
  ['accept_invitation', { roles: [staff], waiting: [po] }],
  ['confirm_role', { role: po }],
  ['change_roles', { roles: [po], waiting: [] }],
  ['change_roles', { roles: [staff] }],
  ['change_roles', { roles: [staff, po] }],
  ['remove_person', {}],
].map(([action, detail], index) => ({
  seq: index + 1,
  at: `2026-12-0${index + 1}T10:00:00.000Z`,
  actorId: 'ellen',
  action: action as string,
  subject: 'ans',
  detail,
}));

it.each([
  ['before anything', 1, undefined],
  ['while the role waits', 2, undefined],
  ['after it was confirmed', 3, ['02', 'ellen']],
  ['through a change that keeps it', 4, ['02', 'ellen']],
  ['after it was taken', 5, undefined],
  ['after it came back without a second holder', 6, ['05', undefined]],
  ['after they left', 7, undefined],
])('says since when somebody holds a role, and who confirmed it: %s', (_when, seq, expected) => {
  const held = heldSince(rows, po, seq);
  expect(held && [held.since.slice(8, 10), held.confirmedBy]).toEqual(expected);
});

it('says nothing where a row cannot be read', () => {
  expect(heldSince([{ ...rows[1]!, detail: undefined }], po, 9)).toBeUndefined();
});
