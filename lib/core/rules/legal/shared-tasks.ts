import { besluit, ownReading } from '../grounds';

/**
 * The Besluit shares out what there is to do at the steps for signals of abuse and violence at home ("bij de stappen, bedoeld
 * onder a"). That other routes, columns and functions have their part is our own conclusion.
 */
export const shareOfSteps = besluit('art. 2 lid 1 onder c');
export const shareOfOthers = ownReading(shareOfSteps);
