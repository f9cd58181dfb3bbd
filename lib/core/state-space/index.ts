/** Every state a route can come to, by walking it as the checklist does. */
export { componentsOf } from './components';
export { entrancesOf } from './entrances';
export { exploreRoute } from './explore-route';
export type { StateSpace, Trap, Wait } from './state-space';
