import type { Actor } from './actor';
import { permissions, type PermissionName, type ResourceOf } from './permissions';

/** `hidden`: answer as if it does not exist (not_found). `forbidden`: they may see it, but not do this. */
export type Verdict = 'allowed' | 'hidden' | 'forbidden';

/**
 * May this actor do this to that? The server enforces with it, the screen hides with it.
 * Whoever is not signed in, or works at another board, sees nothing.
 */
export function can<P extends PermissionName>(actor: Actor, name: P, resource: ResourceOf<P>): Verdict {
  if (actor.kind === 'anonymous' || actor.boardId !== resource.boardId) return 'hidden';
  const { seenBy, doneBy } = permissions[name] as {
    seenBy: (person: Actor, resource: ResourceOf<P>) => boolean;
    doneBy: (person: Actor, resource: ResourceOf<P>) => boolean;
  };
  if (!seenBy(actor, resource)) return 'hidden';
  return doneBy(actor, resource) ? 'allowed' : 'forbidden';
}
