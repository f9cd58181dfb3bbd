import type { Protocol } from '@/schemas/protocol';
import type { Danger } from './danger';
import { decisionMoved } from './deciders';
import { flowOf } from './flow';
import { halfDone } from './half-done';
import { lost } from './kept';
import { comesLater } from './later';
import { outOfOrder } from './order';
import { readsWrong } from './reads-wrong';
import { stopsReporting } from './still-reports';
import { besideTheWay, walkedPast } from './ways';

/**
 * What an edit puts at risk: the law that every fix and every series of fixes keeps, on any protocol. Nothing: the
 * edit is safe. It judges the edit and not the document: what was wrong before may stay wrong.
 */
export function endangered(before: Protocol, after: Protocol): Danger[] {
  const ofTexts = [...lost(before, after), ...readsWrong(before, after)];
  if (isSameFlow(before, after)) return ofTexts;
  const [was, is] = [flowOf(before), flowOf(after)];
  return [
    ...ofTexts,
    ...halfDone(was, is),
    ...walkedPast(was, is),
    ...besideTheWay(was, is),
    ...decisionMoved([before, was], [after, is]),
    ...comesLater([before, was], [after, is]),
    ...outOfOrder(was, is),
    ...stopsReporting(before, after),
  ];
}

/** Only texts changed. */
function isSameFlow(before: Protocol, after: Protocol): boolean {
  const parts = ['routes', 'functions', 'columns', 'globalExits'] as const;
  return parts.every((part) => before[part] === after[part]);
}
