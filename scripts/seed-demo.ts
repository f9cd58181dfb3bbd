import type { Person } from '@/lib/core/access';
import type { Door } from '@/lib/server/door/command';
import { contextOf, type House } from '@/lib/server/door/context';
import { adoptVersion, consent } from '@/lib/server/versions/decisions';
import { startThread } from '@/lib/server/comments/say';
import { applyOperations } from '@/lib/server/drafts/drafts';
import { acceptInvitation, invitePerson } from '@/lib/server/people/invitations';
import { changeRoles } from '@/lib/server/people/people';
import { createProtocol } from '@/lib/server/drafts/create-protocol';
import { publishVersion } from '@/lib/server/versions/publish';
import { confirmRole, listRolesToConfirm } from '@/lib/server/people/role-confirmations';
import { findActor } from '@/lib/server/people/session';
import { makeBoardLink, makeSetUpLink, setUpInstallation } from '@/lib/server/people/set-up';
import { addSchools } from '@/lib/server/schools/add-schools';
import { changeSchoolContacts } from '@/lib/server/schools/contacts';
import { getSchool, listSchools } from '@/lib/server/schools/list-schools';
import { signIn } from '@/lib/server/people/sign-in';
import { submitVersion } from '@/lib/server/versions/submission';
import { getDashboard } from '@/lib/server/versions/dashboard';
import type { CardId, EntryId } from '@/schemas/ids';
import type { Role } from '@/schemas/people';
import { sampleContacts, sampleSchoolList } from './sample-schools';

/** The sample accounts share one password: for looking around on your own machine, never for a real board. */
export const demoPassword = 'samen voor veiligheid';
export const demoBoard = { name: 'Stichting Voorbeeld Boeiend Onderwijs', slug: 'voorbeeld' };
export const demoSmallBoard = { name: 'Basisschool Zonnehoek', slug: 'zonnehoek' };

export type DemoAccount = { role: string; name: string; email: string };
const at = (name: string) => `${name}@voorbeeld.example`;
export const demoAccounts: DemoAccount[] = [
  { role: 'beheerder', name: 'Noor Bakker', email: at('beheerder') },
  { role: 'bestuur', name: 'Marjan de Groot', email: at('bestuur') },
  { role: 'redacteur', name: 'Yusuf Demir', email: at('redacteur') },
  { role: 'GMR PO', name: 'Ellen Vos', email: at('gmr-po') },
  { role: 'GMR VO', name: 'Dirk Bos', email: at('gmr-vo') },
  { role: 'aandachtsfunctionaris', name: 'Samira El Amrani', email: at('af') },
  { role: 'bovenschoolse aandachtsfunctionaris', name: 'Petra Hendriks', email: at('iaf') },
  { role: 'meelezer', name: 'Piet Aalbers', email: at('meelezer') },
  { role: 'medewerker', name: 'Tom Jansen', email: at('medewerker') },
  { role: 'twee besturen', name: 'Bo Verhoef', email: at('tweebesturen') },
];

/**
 * Fills an empty installation with the sample board, only through the doors that people use: ten people, three schools, and
 * the model meldcode that both councils consented to, adopted, published and in force, with a draft for the next version and
 * a question about that. Its history lies in the past months. One of the ten has a small board of their own beside it. Gives
 * the address of the stappenplan; undefined when a board exists already.
 */
export async function seedDemo(house: House): Promise<string | undefined> {
  const daysAgo = (days: number): House => ({
    ...house,
    now: () => new Date(house.now().getTime() - days * 86_400_000),
  });
  const [begin, submitted, heardPo, heardVo, decided] = [100, 70, 40, 37, 30].map(daysAgo) as [
    House,
    House,
    House,
    House,
    House,
  ];
  const link = await makeSetUpLink(begin);
  if (!link) return undefined;
  const [admin, ...others] = demoAccounts as [DemoAccount, ...DemoAccount[]];
  await tell(begin, setUpInstallation, {
    token: tokenOf(link),
    boardName: demoBoard.name,
    boardSlug: demoBoard.slug,
    sectors: ['po', 'vo'],
    name: admin.name,
    email: admin.email,
    password: demoPassword,
  });
  const councils = await councilsSeenBy(begin);
  const [firstSchool] = await addSampleSchools(begin);
  for (const { name, email, role } of others) {
    const invited = await tell(
      begin,
      invitePerson,
      { name, email, roles: rolesOf(role, councils, firstSchool) },
      at('beheerder'),
    );
    await tell(begin, acceptInvitation, { token: tokenOf(invited.link), password: demoPassword });
  }
  const { requests } = await tell(begin, listRolesToConfirm, {}, at('bestuur'));
  for (const { personId, role } of requests) {
    await tell(begin, confirmRole, { personId, role }, at('bestuur'));
  }

  const { protocolId, slug } = await tell(
    begin,
    createProtocol,
    { title: 'Meldcode huiselijk geweld en kindermishandeling', start: 'model', sectors: ['po', 'vo'] },
    at('redacteur'),
  );
  const { versionId } = await tell(
    submitted,
    submitVersion,
    { protocolId, revision: 1, ...words },
    at('bestuur'),
  );
  const request = { versionId, councilId: councils.po, decidedOn: dayOf(heardPo) };
  await tell(heardPo, consent, { ...request, revision: 1 }, at('gmr-po'));
  await tell(
    heardVo,
    consent,
    {
      ...request,
      revision: 2,
      councilId: councils.vo,
      decidedOn: dayOf(heardVo),
      wishes: 'Graag elk jaar een instructie voor nieuwe collega’s.',
    },
    at('gmr-vo'),
  );
  await tell(decided, adoptVersion, { versionId, revision: 3, adoptedOn: dayOf(decided) }, at('bestuur'));
  const entryIntoForce = dayOf(daysAgo(14));
  const evaluationBefore = `${Number(entryIntoForce.slice(0, 4)) + 4}${entryIntoForce.slice(4).replace('02-29', '02-28')}`;
  await tell(
    decided,
    publishVersion,
    {
      ...{ versionId, revision: 4, entryIntoForce, evaluationBefore },
      again: { entryIntoForce, evaluationBefore },
    },
    at('bestuur'),
  );
  const operations = [
    { kind: 'add_entry' as const, collection: 'contacts' as const, index: 99, entry: neighbourhoodTeam },
  ];
  await tell(daysAgo(2), applyOperations, { protocolId, revision: 1, operations }, at('redacteur'));
  const asked = `Wie bepaalt of het veilig is? @[${(await personOf(house, at('redacteur'))).personId}] weet jij dat?`;
  await tell(daysAgo(1), startThread, { protocolId, ...question, text: asked }, at('meelezer'));
  await seedSmallBoard(begin);
  return `/${demoBoard.slug}/${slug}`;
}

/** A board of one person, who works at the sample board too, with a draft that nobody else may see. */
async function seedSmallBoard(house: House): Promise<void> {
  const { name, email } = demoAccounts.at(-1)!;
  await tell(house, setUpInstallation, {
    ...{ token: tokenOf(await makeBoardLink(house)), name, email, password: demoPassword },
    ...{ boardName: demoSmallBoard.name, boardSlug: demoSmallBoard.slug, sectors: ['po' as const] },
  });
  const { personId } = await personOf(house, email);
  await tell(house, changeRoles, { personId, roles: [{ name: 'admin' }, { name: 'editor' }] }, email);
  const draft = { title: 'Meldcode Zonnehoek', start: 'empty' as const, sectors: ['po' as const] };
  await tell(house, createProtocol, draft, email);
}

const words = {
  motives:
    'De oude meldcode noemde de vijf afwegingen niet en was voor veel collega’s te lang om te gebruiken.',
  consequences: 'Elke functie ziet haar eigen kolom. Aandachtsfunctionarissen krijgen uren voor hun taak.',
  measures: 'Een instructie per team, een poster in elke teamkamer, en een evaluatie na vier jaar.',
};
const question = {
  commentId: 'opmerking-voorbeeld',
  anchor: { on: 'card' as const, cardId: 'gesprek-veilig' as CardId },
  thing: 'Kan een gesprek veilig?',
};
const neighbourhoodTeam = {
  id: 'wijkteam-voorbeeld' as EntryId,
  name: 'Wijkteam Voorbeeldstad',
  kind: 'municipality' as const,
  phone: '14 0800',
  availability: 'op werkdagen van 9 tot 17 uur',
  routeIds: [],
};

/** Three schools, each with its informatiekaart. */
/** Gives their ids. */
async function addSampleSchools(house: House): Promise<string[]> {
  const admin = at('beheerder');
  await tell(house, addSchools, { list: sampleSchoolList }, admin);
  const { schools } = await tell(house, listSchools, {}, admin);
  for (const { id: schoolId, name } of schools) {
    const { revision } = await tell(house, getSchool, { schoolId }, admin);
    const contacts = sampleContacts(name);
    await tell(house, changeSchoolContacts, { schoolId, revision, contacts }, admin);
  }
  return schools.map(({ id }) => id);
}

/** Goes through a door as somebody (by e-mail address) or as nobody. Throws when it does not open. */
async function tell<I, O>(house: House, door: Door<I, O>, input: I, email?: string): Promise<O> {
  const result = await door.run(house, email ? await personOf(house, email) : { kind: 'anonymous' }, input);
  if (!result.ok)
    throw new Error(`the sample board stops at ${door.name}: ${JSON.stringify(result.failure)}`);
  return result.value;
}

async function personOf(house: House, email: string): Promise<Person> {
  const { sessionId } = await tell(house, signIn, { email, password: demoPassword });
  const actor = await findActor(house, sessionId);
  if (actor.kind === 'anonymous') throw new Error(`${email} cannot sign in`);
  return actor;
}

async function councilsSeenBy(house: House): Promise<{ po: string; vo: string }> {
  const { councils } = await tell(house, getDashboard, {}, at('beheerder'));
  const idOf = (name: string) => councils.find((council) => council.name === name)?.id ?? '';
  return { po: idOf('GMR PO'), vo: idOf('GMR VO') };
}

function rolesOf(role: string, councils: { po: string; vo: string }, schoolId?: string): Role[] {
  const roles: Record<string, Role> = {
    bestuur: { name: 'board' },
    redacteur: { name: 'editor' },
    'GMR PO': { name: 'council', councilId: councils.po },
    'GMR VO': { name: 'council', councilId: councils.vo },
    aandachtsfunctionaris: { name: 'attention-officer', schoolId },
    'bovenschoolse aandachtsfunctionaris': { name: 'board-attention-officer' },
    meelezer: { name: 'commenter' },
  };
  return [roles[role] ?? { name: 'staff' }];
}

const tokenOf = (link: string) => link.split('/').at(-1) ?? '';
const dayOf = (house: House) => contextOf(house, { kind: 'anonymous' }).today;
