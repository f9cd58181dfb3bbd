/**
 * Why an operation cannot be applied. `place` is where, as a person reads it: `route "Thuis", stap 2`;
 * `message`, when there is one, a Dutch sentence that says what to do.
 */
export type OperationFailure = {
  code: 'unknown_id' | 'duplicate_id' | 'invalid_value' | 'would_dangle' | 'too_many' | 'changed_since';
  place: string;
  message?: string;
};
