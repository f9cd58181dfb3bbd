export { hasRole, isMemberOf, type Actor, type Person } from './actor';
export { can, type Verdict } from './can';
export { permissions, type PermissionName, type ResourceOf } from './permissions';
export type { BoardResource, CouncilRequestResource, ProtocolResource, VersionResource } from './resource';
export { roleConflict, type RoleConflict } from './role-conflict';
export { roleWords } from './role-words';
