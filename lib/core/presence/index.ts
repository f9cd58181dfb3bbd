/** Who has a draft open, and where they work: what the server tells of it, and what a screen makes of that. */
export { keyOf, thingOf } from './keys';
export { markStyleOf, markStyles, ownStyle, readerStyle, type MarkStyle } from './marks';
export {
  ACTIVE_FOR,
  calmed,
  calmsAt,
  met,
  nobodyHere,
  type Colleague,
  type Here,
  type ToldOfPeople,
} from './meeting';
export {
  emptyRoom,
  entered,
  isAlone,
  left,
  LOST_AFTER,
  MOST_PAGES,
  moved,
  whoIsHere,
  withoutLost,
  type Present,
  type Room,
  type Visitor,
} from './room';
export { nextToSay, type Said } from './saying';
export { initialsOf, saidOf, shortNameOf, tagOf, whereabouts } from './words';
