/** What an edit of the program may never do to a protocol (docs/decisions/014-fixes-never-endanger.md). */
export type Danger = {
  law:
    /** Something that lay on every way to an end can now be walked past. */
    | 'walked-past'
    /** A weighing or other landmark comes in beside the way, so that it guards nothing. */
    | 'beside-the-way'
    /** A question comes in with fewer than two ways on, or a card that nothing leads to. */
    | 'half-done'
    /** Somebody else decides, acts or receives than before, or than the one who is end-responsible. */
    | 'decision-moved'
    /** A hand-over, a way out for danger or advice comes later than it came. */
    | 'later'
    /** What comes in stands before what it builds on. */
    | 'out-of-order'
    /** An answer after which one always reported no longer always leads to a report. */
    | 'unreported'
    /** A text does not read as Dutch of this document. */
    | 'reads-wrong'
    /** Something that stood there is gone. */
    | 'lost';
  /** The id of the thing, or the words. */
  at: string;
  /** Of a walked-past thing: the end that is reached without it. */
  end?: string;
};
