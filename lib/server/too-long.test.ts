import { afterAll, beforeAll, expect, it } from 'vitest';
import { failureOf, openWorld, type World } from '@/lib/testing/world';
import type { Door } from './door/command';
import { doors } from './doors';

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

/** Every field of a form that a person fills with words, with how it is called there and what fits in it. */
const fields: [door: keyof typeof doors, field: string, name: string, most: number][] = [
  ['createProtocol', 'title', 'Hoe heet het protocol?', 200],
  ['submitVersion', 'motives', 'Waarom legt het bestuur deze versie voor?', 8000],
  ['submitVersion', 'consequences', 'Wat betekent dit voor personeel, ouders en leerlingen?', 8000],
  ['submitVersion', 'measures', 'Wat doet het bestuur om dit goed te laten verlopen?', 8000],
  ['startThread', 'text', 'Reactie', 2000],
  ['replyInThread', 'text', 'Reactie', 2000],
  ['editComment', 'text', 'Reactie', 2000],
  ['consent', 'wishes', 'Wensen', 8000],
  ['refuse', 'reasons', 'Redenen', 8000],
  ['withdrawVersion', 'because', 'Waarom trekt het bestuur dit voorstel in?', 8000],
  ['withdrawPublication', 'because', 'Waarom trekt het bestuur deze publicatie in?', 8000],
  ['addSchool', 'name', 'Naam', 160],
  ['addSchool', 'street', 'Straat en huisnummer', 160],
  ['addSchool', 'place', 'Postcode en plaats', 120],
  ['addSchools', 'list', 'Lijst van scholen', 200_000],
  ['invitePerson', 'name', 'Naam', 120],
  ['invitePerson', 'email', 'E-mailadres', 200],
  ['acceptInvitation', 'password', 'Wachtwoord', 200],
  ['changeOwnPassword', 'password', 'Je nieuwe wachtwoord', 200],
  ['changeOwnPassword', 'current', 'Je huidige wachtwoord', 1000],
  ['setUpInstallation', 'boardName', 'Naam van het bestuur', 160],
  ['setUpInstallation', 'name', 'Je naam', 120],
  ['setUpInstallation', 'password', 'Wachtwoord', 200],
  ['signIn', 'email', 'E-mailadres', 200],
];

it.each(fields)(
  '%s says of a too long "%s" how it is called and by how much it is too long',
  async (...field) => {
    const [door, key, name, most] = field;
    const asked = doors[door] as unknown as Door<object, unknown>;
    const failure = await failureOf(world, asked, 'board', { [key]: 'x'.repeat(most + 30) });
    const counted = (count: number) => count.toLocaleString('nl-NL');
    expect(failure).toMatchObject({
      code: 'invalid_input',
      problems: expect.arrayContaining([
        {
          place: key,
          message: `"${name}" is te lang: ${counted(most + 30)} tekens, en er passen er ${counted(most)}. Maak de tekst korter.`,
        },
      ]) as unknown,
    });
  },
);
