/** Front door of the protocol. Code that must stay free of zod imports ./questions instead. */
export * from './questions';
