import type { Screen } from '../screen';
import { cardScreen, questionScreen } from './card-screen';
import { functionScreen, routeScreen } from './choose-screens';
import { endedScreen, handedOverScreen, sentOnScreen, waitingScreen } from './pause-screens';

/** The elements of the one screen to show. */
export function screenOf(screen: Screen): Node[] {
  const { view } = screen;
  switch (view.kind) {
    case 'choose_function':
      return functionScreen({ ...screen, view });
    case 'choose_route':
      return routeScreen({ ...screen, view });
    case 'card':
      return cardScreen({ ...screen, view });
    case 'question':
      return questionScreen({ ...screen, view });
    case 'sent_on':
      return sentOnScreen({ ...screen, view });
    case 'waiting':
      return waitingScreen({ ...screen, view });
    case 'handed_over':
      return handedOverScreen({ ...screen, view });
    case 'ended':
      return endedScreen({ ...screen, view });
  }
}
