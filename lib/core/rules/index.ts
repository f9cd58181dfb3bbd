/** The check of a protocol: what stands in the way of following it. */
export { checkProtocol } from './check-protocol';
export type { Finding, Severity, Where } from './rule';
