import type { CouncilRow } from '@/db/repositories/boards';
import type { VersionSummary } from '@/db/repositories/versions';
import { can, type Person } from '@/lib/core/access';
import { allConsented } from '@/lib/core/lifecycle';
import { standingOf, versionResourceOf } from './protocol-record';

/** What a list says about a version, or undefined when this person may not see it. */
export function versionLine(
  person: Person,
  version: VersionSummary,
  sisters: VersionSummary[],
  councils: CouncilRow[],
  today: string,
) {
  if (can(person, 'see_version', versionResourceOf(version)) !== 'allowed') return undefined;
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
    })),
  };
}

/** What a person may do with a version now. */
export function mayWith(person: Person, version: VersionSummary) {
  const resource = versionResourceOf(version);
  const { status, requests } = version.state;
  const isOpen = status === 'submitted' || status === 'refused';
  return {
    /** Councils for which this person may record the decision. */
    decideFor: requests
      .filter(({ answer }) => isOpen && answer.status === 'pending')
      .map(({ councilId }) => councilId)
      .filter((councilId) => can(person, 'decide_for_council', { ...resource, councilId }) === 'allowed'),
    withdraw: isOpen && can(person, 'withdraw_version', resource) === 'allowed',
    adopt:
      status === 'submitted' &&
      allConsented(version.state) &&
      can(person, 'adopt_version', resource) === 'allowed',
    publish: status === 'adopted' && can(person, 'publish_version', resource) === 'allowed',
  };
}
