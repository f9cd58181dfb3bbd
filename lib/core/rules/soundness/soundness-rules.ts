import { columnLeftBehind } from './column-left-behind';
import { deadEnd } from './dead-end';
import { deadlineBackwards } from './deadline-backwards';
import { emptyText } from './empty-text';
import { emptyTitle } from './empty-title';
import { endlessLoop } from './endless-loop';
import { handoverToNobody } from './handover-to-nobody';
import { noRoute } from './no-route';
import { questionForOutsiders } from './question-for-outsiders';
import { questionWithoutChoice } from './question-without-choice';
import { routeWithoutEnd } from './route-without-end';
import { routeWithoutStart } from './route-without-start';
import type { Rule } from '../rule';
import { sameAnswerTwice } from './same-answer-twice';
import { secondStart } from './second-start';
import { tooManyBranches } from './too-many-branches';
import { unlabelledExit } from './unlabelled-exit';
import { unreachableCard } from './unreachable-card';
import { waitsForEver } from './waits-for-ever';
import { workForAbsentColumn } from './work-for-absent-column';

/** Can the protocol be followed? In the order in which findings are shown. */
export const soundnessRules: readonly Rule[] = [
  noRoute,
  routeWithoutStart,
  routeWithoutEnd,
  deadEnd,
  columnLeftBehind,
  secondStart,
  unreachableCard,
  waitsForEver,
  endlessLoop,
  tooManyBranches,
  questionWithoutChoice,
  questionForOutsiders,
  unlabelledExit,
  sameAnswerTwice,
  handoverToNobody,
  workForAbsentColumn,
  emptyTitle,
  emptyText,
  deadlineBackwards,
];
