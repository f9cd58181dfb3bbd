import { hasRole, isMemberOf, isOfficerOf, type Person } from './actor';
import { mayConfirm } from './deciding-roles';
import type {
  BoardResource,
  CommentResource,
  CouncilRequestResource,
  GivenRoleResource,
  ProtocolResource,
  SchoolResource,
  VersionResource,
} from './resource';

type Rule<R extends BoardResource> = (person: Person, resource: R) => boolean;
/** Who may know that it exists, and who of those may do it. */
type Permission<R extends BoardResource> = { seenBy: Rule<R>; doneBy: Rule<R> };

const everyone = () => true;
const writers = (person: Person) => hasRole(person, 'editor', 'board');
const theBoard = (person: Person) => hasRole(person, 'board');
const theAdmin = (person: Person) => hasRole(person, 'admin');
/** Who writes the text, and who reads along while it is written. */
const policyMakers = (person: Person) =>
  hasRole(person, 'editor', 'board', 'board-attention-officer', 'commenter');
const publishers = writers;
const overSchools = (person: Person) => hasRole(person, 'admin', 'board', 'board-attention-officer');
/** Who answers for the informatiekaart of a school. */
const keepersOfSchool = (person: Person, { schoolId }: SchoolResource) =>
  theAdmin(person) || isOfficerOf(person, schoolId);

/** A draft is confidential until the board lays it before the councils. */
const readersOfDrafts = policyMakers;

/** Nobody puts words in the mouth of a colleague. */
const whoWroteIt: Rule<CommentResource> = (person, comment) => comment.writtenBy === person.personId;

/** What is published is for all; before that, for the makers and the councils that are asked. */
const readersOfVersion: Rule<VersionResource> = (person, version) =>
  version.status === 'published' ||
  policyMakers(person) ||
  version.councilIds.some((councilId) => isMemberOf(person, councilId));

const readersOfProtocol: Rule<ProtocolResource> = (person, protocol) =>
  protocol.hasPublished || policyMakers(person) || (protocol.hasBeenSubmitted && hasRole(person, 'council'));

/**
 * A rule of the studio, not of the Wms, where 6.4 lets the council itself decide who stays out: who helped to write the
 * version leaves it to another member to record the decision. Where there is no other, they may do it after all, or the
 * decision that the council took could not be recorded (docs/decisions/012).
 */
const membersWhoDidNotWriteIt: Rule<CouncilRequestResource> = (person, request) =>
  isMemberOf(person, request.councilId) &&
  (!request.authorIds.includes(person.personId) ||
    request.memberIds.every((memberId) => request.authorIds.includes(memberId)));

/** Neither who gave the role nor who gets it: see lib/core/access/deciding-roles.ts. */
const secondHolders: Rule<GivenRoleResource> = (person, { given, holdings }) =>
  mayConfirm(person, given, holdings);
const deciders = (person: Person) => hasRole(person, 'admin', 'board', 'council');

function permission<R extends BoardResource>(seenBy: Rule<R>, doneBy: Rule<R>): Permission<R> {
  return { seenBy, doneBy };
}

/** Every permission, as a sentence: seen by ..., done by ... Another board's things are seen by nobody. */
export const permissions = {
  see_board: permission<BoardResource>(everyone, everyone),
  create_protocol: permission<BoardResource>(everyone, writers),
  see_protocol: permission<ProtocolResource>(readersOfProtocol, readersOfProtocol),
  see_draft: permission<ProtocolResource>(readersOfDrafts, readersOfDrafts),
  edit_draft: permission<ProtocolResource>(readersOfDrafts, writers),
  comment_on_draft: permission<ProtocolResource>(readersOfDrafts, readersOfDrafts),
  change_comment: permission<CommentResource>(readersOfDrafts, whoWroteIt),
  submit_version: permission<ProtocolResource>(readersOfDrafts, theBoard),
  see_version: permission<VersionResource>(readersOfVersion, readersOfVersion),
  decide_for_council: permission<CouncilRequestResource>(readersOfVersion, membersWhoDidNotWriteIt),
  withdraw_version: permission<VersionResource>(readersOfVersion, theBoard),
  adopt_version: permission<VersionResource>(readersOfVersion, theBoard),
  publish_version: permission<VersionResource>(readersOfVersion, publishers),
  see_people: permission<BoardResource>(everyone, theAdmin),
  manage_people: permission<BoardResource>(everyone, theAdmin),
  confirm_role: permission<GivenRoleResource>(deciders, secondHolders),
  see_schools: permission<BoardResource>(
    everyone,
    (person) => overSchools(person) || hasRole(person, 'attention-officer'),
  ),
  hear_of_school: permission<SchoolResource>(
    everyone,
    (person, { schoolId }) => overSchools(person) || isOfficerOf(person, schoolId),
  ),
  manage_schools: permission<BoardResource>(everyone, theAdmin),
  see_school: permission<SchoolResource>(everyone, keepersOfSchool),
  change_school_contacts: permission<SchoolResource>(everyone, keepersOfSchool),
  verify_audit: permission<BoardResource>(everyone, theAdmin),
  manage_own_account: permission<BoardResource>(everyone, everyone),
};

export type PermissionName = keyof typeof permissions;
export type ResourceOf<P extends PermissionName> = Parameters<(typeof permissions)[P]['seenBy']>[1];
