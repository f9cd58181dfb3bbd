/** Every state a route can come to, by walking it as the checklist does. */
export { exploreRoute, type StateSpace } from './explore-route';
