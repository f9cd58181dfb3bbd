/** Expected failure is a value with a code; a bug throws. */
export type Result<T, F extends { code: string }> = { ok: true; value: T } | { ok: false; failure: F };

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function fail<const F extends { code: string }>(failure: F): { ok: false; failure: F } {
  return { ok: false, failure };
}

/** Marks a branch that the types prove unreachable; reaching it is a bug. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
