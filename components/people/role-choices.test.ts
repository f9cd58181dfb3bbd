import { expect, it } from 'vitest';
import type { Role } from '@/schemas/people';
import { labelOfRole, roleChoices, schoolsIn, withChoices, withSchools } from './role-choices';

const choices = roleChoices([{ id: 'po', name: 'GMR PO' }]);
const schools = [{ id: 'vlieger', name: 'De Vlieger' }];
const officer: Role = { name: 'attention-officer', schoolId: 'vlieger' };

it('says of which council and of which school', () => {
  expect(labelOfRole(choices, { name: 'council', councilId: 'po' }, schools)).toBe('Lid van de GMR PO');
  expect(labelOfRole(choices, officer, schools)).toBe('Aandachtsfunctionaris (AF) van De Vlieger');
  expect(labelOfRole(choices, { name: 'attention-officer' }, schools)).toBe('Aandachtsfunctionaris (AF)');
});

it('keeps the schools of who stays aandachtsfunctionaris when another role is ticked', () => {
  const roles = withChoices([officer], choices, ['attention-officer', 'staff']);
  expect(roles).toEqual([officer, { name: 'staff' }]);
  expect(schoolsIn(roles)).toEqual(['vlieger']);
  expect(withChoices(roles, choices, ['staff'])).toEqual([{ name: 'staff' }]);
});

it('is of no school when the last one goes, and of several when several are chosen', () => {
  expect(withSchools([officer], [])).toEqual([{ name: 'attention-officer' }]);
  expect(withSchools([{ name: 'staff' }, officer], ['vlieger', 'kompas'])).toEqual([
    { name: 'staff' },
    officer,
    { name: 'attention-officer', schoolId: 'kompas' },
  ]);
});
