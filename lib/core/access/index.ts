export { isMemberOf, isOfficerOf, type Actor, type Person } from './actor';
export { can, type Verdict } from './can';
export {
  isSameRole,
  leavesNobodyWhoDecides,
  rolesFor,
  waitsForConfirmation,
  type Holding,
} from './deciding-roles';
export type { PermissionName } from './permissions';
export type {
  CommentResource,
  CouncilRequestResource,
  GivenRoleResource,
  ProtocolResource,
  VersionResource,
} from './resource';
export { roleConflict, type RoleConflict } from './role-conflict';
export { rolesInWords, roleWords } from './role-words';
