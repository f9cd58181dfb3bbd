export { allConsented, hasConsented, lastConsentOn } from './consents';
export type { DateField, LifecycleFailure, Party, VersionEffect, VersionEvent, VersionEventKind } from './event';
export { inForceAt, stateAt, type StandingOfVersion } from './state-at';
export { submit, type Moved } from './submit';
export { transition } from './transition';
