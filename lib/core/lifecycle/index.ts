export { allConsented, hasConsented, lastConsentOn } from './consents';
export type { DateField, LifecycleFailure, VersionEffect, VersionEvent } from './event';
export { checkPublicationDays, latestDays, yearsLater, type PublicationDays } from './publication-days';
export { inForceAt, stateAt, type StandingOfVersion } from './state-at';
export { submit } from './submit';
export { transition } from './transition';
