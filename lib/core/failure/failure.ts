import type { RoleConflict } from '@/lib/core/access';
import type { LifecycleFailure } from '@/lib/core/lifecycle';
import type { Fullness, OperationFailure, ParseFailure } from '@/lib/core/protocol';

/** Where in the input something is wrong, and what, in Dutch. */
type Problem = { place: string; message: string };

/**
 * `kind`: no PNG or JPEG; `broken`: cannot be read; `heavy`, `large`: too many bytes or pixels; `small`: too few pixels;
 * `pale`: cannot be seen on white paper.
 */
export type LogoRefusal = 'kind' | 'broken' | 'heavy' | 'large' | 'small' | 'sliver' | 'pale';

/** Every expected failure of the product. No text for users here: see `inDutch`. */
export type Failure =
  /** Nobody is signed in, or the session has ended. */
  | { code: 'not_signed_in' }
  /** Somebody else is signed in by now than who made the edits that are to be saved. */
  | { code: 'other_person' }
  /** It does not exist, or this person may not know that it does. */
  | { code: 'not_found' }
  | { code: 'forbidden' }
  /** A change that did not come from our own pages (Origin missing, null or foreign). */
  | { code: 'foreign_origin' }
  | { code: 'invalid_input'; problems: Problem[] }
  /** Somebody changed it since; `revision` is what it is now. */
  | { code: 'conflict'; revision: number }
  | { code: 'blocking_findings'; findings: { rule: string; message: string }[] }
  /** Warnings that nobody has given a reason for yet. */
  | { code: 'warnings_without_reason'; findings: { rule: string; message: string }[] }
  /** A reason for a finding that would carry the name of a colleague who did not give it. */
  | { code: 'reason_in_other_name' }
  /** An earlier version is still before the councils or waits for publication. */
  | { code: 'version_open'; number: number }
  | { code: 'nothing_changed' }
  /** More than a draft may hold, so that it can always be checked and submitted. */
  | ({ code: 'draft_too_large' } & Fullness)
  /** So many points in the history of a draft have a name; each holds a whole text for ever. */
  | { code: 'too_many_points'; most: number }
  /** No room for more talk: about one draft, or in one thread. */
  | { code: 'comments_full'; of: 'threads' | 'comments' | 'thread'; most: number }
  /** A file that cannot be the logo of a board. */
  | { code: 'logo_refused'; because: LogoRefusal }
  /** Lines of a pasted list that are no school we can add; `good` of the others could be added. */
  | { code: 'schools_not_read'; lines: { line: number; text: string; problems: string[] }[]; good: number }
  /** Another school of the board has this BRIN. */
  | { code: 'brin_taken'; brin: string }
  | { code: 'too_many_schools'; most: number }
  | { code: 'sector_not_of_board' }
  | { code: 'sector_without_council'; sectors: string[] }
  | { code: 'slug_taken' }
  | { code: 'slug_reserved' }
  | { code: 'has_account' }
  | { code: 'no_board' }
  | { code: 'already_invited' }
  | { code: 'link_invalid' }
  | { code: 'already_set_up' }
  | { code: 'last_admin' }
  /** Nobody would be left who could confirm who decides. */
  | { code: 'last_decider' }
  | { code: 'wrong_credentials' }
  | { code: 'wrong_password' }
  | { code: 'weak_password' }
  | { code: 'too_many_attempts'; minutes: number }
  /** Somebody who helped to write the version leaves the recording to another member; see `decide_for_council`. */
  | { code: 'wrote_for_board' }
  /** A bug or a broken disk: logged, never explained to the user. */
  | { code: 'unexpected' }
  /** There is no room left to keep anything. */
  | { code: 'disk_full' }
  /** A request that does not say how long it is. */
  | { code: 'length_unknown' }
  /** So much is being done already that this has to wait. */
  | { code: 'too_busy' }
  /** It took longer, or needed more memory, than one piece of work may. */
  | { code: 'too_much_work' }
  | RoleConflict
  | LifecycleFailure
  | ParseFailure
  | OperationFailure;

export type FailureCode = Failure['code'];
