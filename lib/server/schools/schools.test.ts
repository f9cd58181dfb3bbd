import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auditOf } from '@/db/repositories/audit';
import { schoolsOf, storeSchool } from '@/db/repositories/schools';
import { logFaults } from '@/lib/testing/log-faults';
import { failureOf, openWorld, succeed, type World } from '@/lib/testing/world';
import { doors } from '../doors';

const fields = {
  brin: '12AB',
  name: 'De Vlieger',
  sector: 'po' as const,
  street: 'Dorpsstraat 1',
  place: 'Dorp',
};
const officer = {
  kind: 'attention-officer' as const,
  role: 'weg ermee',
  name: 'Samira El Amrani',
  phone: '06 1234 5678',
  email: 'samira@school.example',
  availability: 'op schooldagen',
}; // prettier-ignore

let world: World;
beforeEach(async () => void (world = await openWorld()));
afterEach(async () => {
  expect(await world.house.database.read((tx) => logFaults(tx, 'ours', world.house.auditKey))).toEqual([]);
  await world.close();
});
const names = async () =>
  (await world.house.database.read((tx) => schoolsOf(tx, 'ours'))).map(({ name }) => name);
const addOne = (more: Partial<typeof fields> = {}) =>
  succeed(world, doors.addSchool, 'admin', { ...fields, ...more });

describe('a school', () => {
  it('has an address of its own, which stays when its name changes and no protocol takes', async () => {
    const { id, slug } = await addOne();
    expect((await addOne({ brin: '34CD' })).slug).toBe(`${slug}-2`);
    const change = { schoolId: id, revision: 1, fields: { ...fields, name: 'De Adelaar' } };
    await succeed(world, doors.changeSchool, 'admin', change);
    expect(await succeed(world, doors.getSchool, 'admin', { schoolId: id })).toMatchObject({
      slug: 'de-vlieger',
      name: 'De Adelaar',
      revision: 2,
    });
    const start = { title: 'De Vlieger', start: 'empty' as const, sectors: ['po' as const] };
    expect(await succeed(world, doors.createProtocol, 'editor', start)).toMatchObject({
      slug: 'de-vlieger-3',
    });
  });

  it('is refused twice, by either of its numbers, and in a sector that the board has not', async () => {
    const { id } = await addOne();
    expect(await failureOf(world, doors.addSchool, 'admin', { ...fields, brin: '12ab00' })).toEqual({
      code: 'brin_taken',
      brin: '12AB00',
    });
    const other = await addOne({ brin: '34CD' });
    const change = { schoolId: other.id, revision: 1, fields };
    expect(await failureOf(world, doors.changeSchool, 'admin', change)).toMatchObject({ code: 'brin_taken' });
    const same = { schoolId: id, revision: 1, fields: { ...fields, brin: '12AB00' } };
    await succeed(world, doors.changeSchool, 'admin', same);
    expect(
      await failureOf(world, doors.addSchool, 'admin', { ...fields, brin: '56EF', sector: 'so' }),
    ).toEqual({
      code: 'sector_not_of_board',
    });
  });

  it('is not changed by who looked at it before somebody else changed it', async () => {
    const { id: schoolId } = await addOne();
    await succeed(world, doors.changeSchool, 'admin', { schoolId, revision: 1, fields });
    const late = { schoolId, revision: 1 };
    for (const failure of [
      await failureOf(world, doors.changeSchool, 'admin', { ...late, fields }),
      await failureOf(world, doors.changeSchoolContacts, 'admin', { ...late, contacts: [] }),
    ])
      expect(failure).toEqual({ code: 'conflict', revision: 2 });
  });

  it('comes back as it was after it was removed, unless another has its number by then', async () => {
    const { id: schoolId } = await addOne();
    await succeed(world, doors.changeSchoolContacts, 'admin', { schoolId, revision: 1, contacts: [officer] });
    await succeed(world, doors.removeSchool, 'admin', { schoolId });
    expect(await names()).toEqual([]);
    expect(await failureOf(world, doors.getSchool, 'admin', { schoolId })).toEqual({ code: 'not_found' });
    const other = await addOne({ name: 'Opvolger' });
    expect(await failureOf(world, doors.restoreSchool, 'admin', { schoolId })).toMatchObject({
      code: 'brin_taken',
    });
    await succeed(world, doors.removeSchool, 'admin', { schoolId: other.id });
    await succeed(world, doors.restoreSchool, 'admin', { schoolId });
    const back = await succeed(world, doors.getSchool, 'admin', { schoolId });
    expect(back).toMatchObject({ slug: 'de-vlieger', contacts: [{ name: 'Samira El Amrani' }] });
  });
});

describe('a pasted list', () => {
  const list = 'BRIN;Naam;Sector\n12AB;De Vlieger;po\n99;Fout;po\n34CD;Het Kompas;vo';

  it('adds nothing while a line is not right', async () => {
    expect(await failureOf(world, doors.addSchools, 'admin', { list })).toMatchObject({
      code: 'schools_not_read',
      good: 2,
      lines: [{ line: 3, text: '99;Fout;po' }],
    });
    expect(await names()).toEqual([]);
  });

  it('adds the good lines alone when somebody asks so, and gives the others back', async () => {
    const done = await succeed(world, doors.addSchools, 'admin', { list, onlyGood: true });
    expect(done).toEqual({ added: 2, left: 'BRIN;Naam;Sector\n99;Fout;po' });
    expect(await names()).toEqual(['De Vlieger', 'Het Kompas']);
  });

  it('adds no more schools than a board may have', async () => {
    const many = Array.from(
      { length: 401 },
      (_, i) => `${String(10 + (i % 90))}A${String.fromCharCode(65 + Math.floor(i / 90))};School ${i};po`,
    );
    expect(await failureOf(world, doors.addSchools, 'admin', { list: many.join('\n') })).toMatchObject({
      code: 'too_many_schools',
    });
  });
});

describe('an informatiekaart', () => {
  it('counts at once, and leaves no name and no number in the log', async () => {
    const { id: schoolId } = await addOne();
    const kept = await succeed(world, doors.changeSchoolContacts, 'admin', {
      schoolId,
      revision: 1,
      contacts: [officer],
    });
    expect(kept).toEqual({ revision: 2 });
    const { contacts } = await succeed(world, doors.getSchool, 'admin', { schoolId });
    expect(contacts).toEqual([{ ...officer, role: '' }]);
    const log = JSON.stringify(await world.house.database.read((tx) => auditOf(tx, 'ours')));
    expect(log).toContain('change_school_contacts');
    expect(log).not.toMatch(/Samira|5678|samira@/);
  });

  it.each([
    [{ ...officer, phone: '06-1234567' }, 'contacts.0.phone', /geen telefoonnummer/],
    [{ ...officer, phone: '' }, 'contacts.0.phone', /leeg/],
    [{ ...officer, email: 'samira' }, 'contacts.0.email', /klopt niet/],
    [{ ...officer, kind: 'other' as const, role: '' }, 'contacts.0.role', /wie dit is/],
  ])('refuses %j', async (contact, place, message) => {
    const { id: schoolId } = await addOne();
    const change = { schoolId, revision: 1, contacts: [contact] };
    expect(await failureOf(world, doors.changeSchoolContacts, 'admin', change)).toEqual({
      code: 'invalid_input',
      problems: [{ place, message: expect.stringMatching(message) as unknown }],
    });
  });
});

describe('the aandachtsfunctionaris of a school', () => {
  const waiting = async () =>
    (await succeed(world, doors.getDashboard, 'af', {})).waiting.map(({ kind }) => kind);
  const lines = async (who: 'af' | 'board' | 'admin') =>
    (await succeed(world, doors.listSchools, who, {})).schools;

  it('is asked once a year whether its informatiekaart is right, and the board sees the answer', async () => {
    const { id: schoolId } = await addOne();
    await addOne({ brin: '34CD', name: 'Het Kompas' });
    expect(await lines('af')).toEqual([]);
    expect(await waiting()).toEqual([]);
    const roles = [{ name: 'attention-officer' as const, schoolId }];
    await succeed(world, doors.changeRoles, 'admin', { personId: 'ours-af', roles });
    expect(await lines('af')).toMatchObject([{ name: 'De Vlieger', isToConfirm: true, mayChange: true }]);
    expect(await waiting()).toEqual(['confirm_contacts']);

    await succeed(world, doors.confirmSchoolContacts, 'af', { schoolId, revision: 1 });
    expect(await waiting()).toEqual([]);
    const confirmed = { by: 'af', at: world.house.now().toISOString() };
    expect(await lines('board')).toMatchObject([
      { name: 'De Vlieger', confirmed, officers: ['af'], isToConfirm: false, mayChange: false },
      { name: 'Het Kompas', confirmed: undefined, officers: [], isToConfirm: true },
    ]);
    world.setTime(`${Number(confirmed.at.slice(0, 4)) + 1}${confirmed.at.slice(4)}`);
    expect(await waiting()).toEqual(['confirm_contacts']);
  });

  it('keeps its informatiekaart, which is an answer too, and that of no other school', async () => {
    const { id: schoolId } = await addOne();
    const { id: other } = await addOne({ brin: '34CD', name: 'Het Kompas' });
    const roles = [{ name: 'attention-officer' as const, schoolId }];
    await succeed(world, doors.changeRoles, 'admin', { personId: 'ours-af', roles });
    await succeed(world, doors.changeSchoolContacts, 'af', { schoolId, revision: 1, contacts: [officer] });
    expect(await waiting()).toEqual([]);
    const forbidden = { code: 'forbidden' };
    for (const failure of [
      await failureOf(world, doors.changeSchoolContacts, 'af', {
        schoolId: other,
        revision: 1,
        contacts: [],
      }),
      await failureOf(world, doors.confirmSchoolContacts, 'af', { schoolId: other, revision: 1 }),
      await failureOf(world, doors.getSchool, 'af', { schoolId: other }),
      await failureOf(world, doors.changeSchool, 'af', { schoolId, revision: 2, fields }),
    ])
      expect(failure).toEqual(forbidden);
    const seen = { schoolId, revision: 1 };
    expect(await failureOf(world, doors.confirmSchoolContacts, 'af', seen)).toEqual({
      code: 'conflict',
      revision: 2,
    });
  });

  it('is of a school of this board', async () => {
    const roles = [{ name: 'attention-officer' as const, schoolId: 'elders' }];
    expect(await failureOf(world, doors.changeRoles, 'admin', { personId: 'ours-af', roles })).toEqual({
      code: 'not_found',
    });
  });
});

it('shows in the log when a school was changed outside it', async () => {
  const { id } = await addOne();
  const { database, auditKey } = world.house;
  await database.transaction(async (tx) => {
    const [school] = await schoolsOf(tx, 'ours');
    await storeSchool(tx, school!, { name: 'Stiekem' });
    expect(await logFaults(tx, 'ours', auditKey)).toEqual([
      { kind: 'school_changed', schoolId: id, name: 'Stiekem' },
    ]);
    await storeSchool(tx, school!, { name: fields.name });
  });
});
