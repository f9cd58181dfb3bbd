import { draftDifferences, type DraftDifference } from './draft-differences';
import type { Stored, StoredPerson, StoredSchool, StoredVersion } from './stored';
import type { Story, ToldVersion } from './story';

/** Something that is not as the log says. `what` names the part, for whoever looks into it. */
export type Difference =
  | { kind: 'content_changed'; versionId: string; label: string }
  | { kind: 'words_changed'; versionId: string; label: string }
  | { kind: 'file_changed'; versionId: string; label: string; path: string }
  | { kind: 'answer_changed'; versionId: string; label: string; councilId: string }
  | { kind: 'dates_changed'; versionId: string; label: string }
  | { kind: 'version_outside_log'; versionId: string; label: string }
  | { kind: 'version_gone'; versionId: string; label: string }
  | { kind: 'roles_changed'; personId: string; name: string }
  | { kind: 'school_changed'; schoolId: string; name: string }
  | DraftDifference
  | { kind: 'impossible_row'; seq: number };

/** Holds what is stored against what the log tells. Empty when every row is as the log says. */
export function differencesBetween(story: Story, stored: Stored): Difference[] {
  const kept = new Set(stored.versions.map(({ id }) => id));
  const gone = [...story.versions].filter(([id]) => !kept.has(id));
  return [
    ...story.impossible.map((seq): Difference => ({ kind: 'impossible_row', seq })),
    ...gone.map(([versionId, { number }]): Difference => {
      return { kind: 'version_gone', versionId, label: `${number}.0` };
    }),
    ...stored.versions.flatMap((version) => ofVersion(story.versions.get(version.id), version)),
    ...draftDifferences(story.drafts, stored.drafts),
    ...ofPeople(story, stored.people),
    ...ofSchools(story, stored.schools),
  ];
}

function ofVersion(told: ToldVersion | undefined, stored: StoredVersion): Difference[] {
  const about = { versionId: stored.id, label: stored.label };
  if (!told) return [{ kind: 'version_outside_log', ...about }];
  const found: Difference[] = [];
  if (stored.documentHash !== told.contentHash || stored.contentHash !== told.contentHash) {
    found.push({ kind: 'content_changed', ...about });
  }
  const frozen =
    stored.protocolId === told.protocolId &&
    stored.number === told.number &&
    stored.submittedAt === told.submittedAt &&
    stored.submittedBy === told.submittedBy;
  if (!frozen || (told.seal !== undefined && told.seal !== stored.seal)) {
    found.push({ kind: 'words_changed', ...about });
  }
  for (const path of changedFiles(told.files, stored.files))
    found.push({ kind: 'file_changed', ...about, path });
  for (const councilId of changedAnswers(told, stored)) {
    found.push({ kind: 'answer_changed', ...about, councilId });
  }
  const { requests: _told, ...moment } = told.state;
  const { requests: _stored, ...now } = stored.state;
  if (!isSame(moment, now) || told.revision !== stored.revision)
    found.push({ kind: 'dates_changed', ...about });
  return found;
}

/** Where the log does not name the files (an earlier program wrote it), each is held against its own row. */
function changedFiles(told: ToldVersion['files'], stored: StoredVersion['files']): string[] {
  const paths = new Set([...Object.keys(told ?? {}), ...Object.keys(stored)]);
  return [...paths].filter((path) => {
    const file = stored[path];
    return !file?.fitsEtag || (told !== undefined && told[path] !== file.hash);
  });
}

function changedAnswers(told: ToldVersion, stored: StoredVersion): string[] {
  const asked = new Set([...told.state.requests, ...stored.state.requests].map(({ councilId }) => councilId));
  return [...asked].filter((councilId) => {
    const of = ({ state: { requests } }: Pick<ToldVersion, 'state'>) =>
      requests.find((request) => request.councilId === councilId)?.answer;
    const [then, now] = [told.recorded[councilId], stored.recorded[councilId]];
    return (
      !isSame(of(told), of(stored)) ||
      (then?.by ?? null) !== (now?.by ?? null) ||
      (then?.at ?? null) !== (now?.at ?? null)
    );
  });
}

function ofPeople(story: Story, people: StoredPerson[]): Difference[] {
  const differs = (person: StoredPerson) => {
    const told = story.people.get(person.id) ?? firstAdmin(story, person);
    return (
      !told ||
      told.left !== person.left ||
      !isSame(sorted(told.roles), sorted(person.roles)) ||
      !isSame(sorted(told.waiting), sorted(person.waiting))
    );
  };
  const present = new Set(people.map(({ id }) => id));
  return [
    ...people.filter(differs).map(({ id, name }) => ({ personId: id, name })),
    ...[...story.people.keys()].filter((id) => !present.has(id)).map((id) => ({ personId: id, name: '' })),
  ].map((who) => ({ kind: 'roles_changed', ...who }));
}

function ofSchools(story: Story, schools: StoredSchool[]): Difference[] {
  const present = new Set(schools.map(({ id }) => id));
  return [
    ...schools.filter(({ id, ...now }) => !isSame(story.schools.get(id), now)),
    ...[...story.schools].filter(([id]) => !present.has(id)).map(([id, { name }]) => ({ id, name })),
  ].map(({ id, name }) => ({ kind: 'school_changed', schoolId: id, name }));
}

/** A row of an earlier program does not name the first administrator: it is who was made at that very moment. */
function firstAdmin({ unnamedAdminAt }: Story, { since }: StoredPerson) {
  return unnamedAdminAt.includes(since)
    ? { roles: [{ name: 'admin' as const }], waiting: [], left: false }
    : undefined;
}

const sorted = (values: unknown[]) => values.map((value) => JSON.stringify(value)).toSorted();

/** Do two plain values say the same, whatever the order of their fields? */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [fieldsOf(a), fieldsOf(b)];
  return left.length === right.length && left.every(([name, value]) => isSame(value, (b as Fields)[name]));
}

type Fields = Record<string, unknown>;
const fieldsOf = (value: object) =>
  Object.entries(value as Fields).filter(([, field]) => field !== undefined);
