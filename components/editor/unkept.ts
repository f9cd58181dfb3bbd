/** A text that stands in a field and is not in the document, because it does not fit there. */
export type Unkept = {
  field: string;
  /** A Dutch sentence that names the field and says what to do. */
  problem: string;
  text: string;
  /** The field has left the screen; the text stands nowhere else. */
  isGone: boolean;
};
