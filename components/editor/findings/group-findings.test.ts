import { expect, it } from 'vitest';
import type { Finding, Where } from '@/lib/core/rules';
import { exampleProtocol } from '@/lib/testing/example-protocol';
import { countFindings, countsInWords } from './count-findings';
import { groupFindings } from './group-findings';

const protocol = exampleProtocol();
const [first, second] = protocol.routes[0]!.steps;
const finding = (key: string, where: Where, severity: Finding['severity'] = 'blocks'): Finding => ({
  ...{ key, rule: 'dead-end', exception: 'reason', message: key },
  ...{ where, severity },
});
const inSecond = finding('b', { stepId: second!.id }, 'advises');
const inFirst = finding('a', { cardId: first!.cards[0]!.id }, 'warns');
const worse = finding('c', { cardId: first!.cards[0]!.id }, 'blocks');
const ofColumn = finding('d', { columnId: protocol.columns[0]!.id });
const ofText = finding('e', { collection: 'contacts' });
const ofWhole = finding('f', {}, 'warns');
const all = [inSecond, inFirst, worse, ofColumn, ofText, ofWhole];

const keysOf = (by: 'step' | 'severity') =>
  groupFindings(protocol, all, by).map(({ findings }) => findings.map(({ key }) => key).join());

it('groups in the order of the document, worst first within', () => {
  expect(keysOf('step')).toEqual(['f', 'c,a', 'b', 'd', 'e']);
});

it('groups by severity, worst first', () => {
  expect(keysOf('severity')).toEqual(['c,d,e', 'a,f', 'b']);
});

it('loses no finding, also of a thing that is gone', () => {
  const gone = finding('g', { cardId: 'gone', routeId: 'gone' } as unknown as Where);
  expect(groupFindings(protocol, [gone], 'step').flatMap(({ findings }) => findings)).toEqual([gone]);
});

it('has no two headings with the same id', () => {
  const ids = groupFindings(protocol, all, 'step').map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('counts what stands open by severity, and what has a reason apart', () => {
  const answered = { ...inFirst, reason: { id: 'r' as never, reason: 'want', givenOn: '2026-01-01' } };
  const counts = countFindings([inSecond, answered, worse]);
  expect(counts).toEqual({ blocks: 1, warns: 0, advises: 1, answered: 1 });
  expect(countsInWords(counts)).toBe('Controle: 1 blokkerend, 0 waarschuwingen, 1 advies, 1 met reden');
  expect(countsInWords(countFindings([answered]))).toBe('Controle: alles klopt, 1 met reden');
});
