export type EntryFieldsProps<E> = {
  entry: E;
  disabled: boolean;
  /** `field` names what was changed, so that typing in one field is one thing to undo. */
  change: (entry: E, field: string) => void;
};
