import type { CouncilRow } from '@/db/repositories/boards';
import type { rolesAtBoard } from '@/db/repositories/roles';
import type { VersionSummary } from '@/db/repositories/versions';
import { can, isMemberOf, type Person } from '@/lib/core/access';
import { allConsented } from '@/lib/core/lifecycle';
import { councilRequestOf, standingOf, versionResourceOf } from '@/lib/server/drafts/protocol-record';

/** What a list says about a version, or undefined when this person may not see it. */
export function versionLine(
  person: Person,
  version: VersionSummary,
  sisters: VersionSummary[],
  councils: CouncilRow[],
  today: string,
) {
  if (!maySee(person, version)) return undefined;
  const { requests: _requests, ...state } = version.state;
  return {
    versionId: version.id,
    protocolId: version.protocolId,
    number: version.number,
    label: version.label,
    title: version.title,
    revision: version.revision,
    standing: standingOf(version, sisters, today),
    allConsented: allConsented(version.state),
    ...state,
    councils: version.state.requests.map(({ councilId, answer }) => ({
      id: councilId,
      name: councils.find(({ id }) => id === councilId)?.name ?? '',
      answer,
      /** The council itself decides whether that may be (Wms 6.4), so it is shown. */
      recordedByWriter:
        answer.status !== 'void' && version.authorIds.includes(version.recorders[councilId] ?? ''),
    })),
  };
}

/** May this person see the version? */
export function maySee(person: Person, version: VersionSummary): boolean {
  return can(person, 'see_version', versionResourceOf(version)) === 'allowed';
}

/** What a person may do with a version now; `roles` are all those at the board. */
export function mayWith(
  person: Person,
  version: VersionSummary,
  roles: Awaited<ReturnType<typeof rolesAtBoard>>,
  today: string,
) {
  const resource = versionResourceOf(version);
  const { status, requests } = version.state;
  const isOpen = status === 'submitted' || status === 'refused';
  const ownCouncils = requests
    .filter(({ councilId, answer }) => isOpen && answer.status === 'pending' && isMemberOf(person, councilId))
    .map(({ councilId }) => councilId);
  const mayDecide = (councilId: string) =>
    can(person, 'decide_for_council', councilRequestOf(version, councilId, roles)) === 'allowed';
  return {
    /** Councils for which this person may record the decision. */
    decideFor: ownCouncils.filter(mayDecide),
    /** Their councils where they leave that to another member, because they helped to write it. */
    leaveToOthers: ownCouncils.filter((councilId) => !mayDecide(councilId)),
    isWriter: version.authorIds.includes(person.personId),
    withdraw: isOpen && can(person, 'withdraw_version', resource) === 'allowed',
    adopt:
      status === 'submitted' &&
      allConsented(version.state) &&
      can(person, 'adopt_version', resource) === 'allowed',
    /** Take back a publication whose day has not come. */
    withdrawPublication:
      status === 'published' &&
      (version.state.entryIntoForce ?? '') > today &&
      can(person, 'withdraw_version', resource) === 'allowed',
    publish: status === 'adopted' && can(person, 'publish_version', resource) === 'allowed',
  };
}
