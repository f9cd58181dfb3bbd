import type { Protocol } from '@/schemas/protocol';
import { drawnOtherwise } from './mutations/drawn-otherwise';
import { leftOut } from './mutations/left-out';
import type { Mutation } from './mutations/mutation';
import { otherOrders } from './mutations/other-orders';
import { otherPeople } from './mutations/other-people';
import type { Picks } from './picks';

export type { Mutation } from './mutations/mutation';

/** Ways in which the protocol of a school differs from the ones that come along. */
export const mutations: readonly Mutation[] = [...otherOrders, ...otherPeople, ...leftOut, ...drawnOtherwise];

/** Mutation after mutation, each with its own chance. */
export function mutated(protocol: Protocol, chosen: readonly Mutation[], pick: Picks): Protocol {
  return chosen.reduce((one, { apply }) => apply(one, pick), protocol);
}
