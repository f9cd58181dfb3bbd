import { expect, it } from 'vitest';
import { action, handover, outcome, protocolWithSteps, question } from '@/lib/testing/build-protocol';
import { checkProtocol } from '@/lib/core/rules';
import { findingsOf, testDay } from '@/lib/testing/findings-of';

const circle = [action('c-2', 'col-a', ['c-3']), action('c-3', 'col-a', ['c-2'])];

it('finds a circle without a way out, once', () => {
  const protocol = protocolWithSteps([question('c-1', 'col-a', ['c-2', 'c-4']), ...circle, outcome('c-4')]);
  expect(findingsOf('endless-loop', protocol)).toEqual(['c-2']);
});

it('lets a circle with a way out be', () => {
  const back = question('c-3', 'col-a', ['c-1', 'c-4']);
  const protocol = protocolWithSteps([action('c-1', 'col-a', ['c-3']), back, outcome('c-4')]);
  expect(findingsOf('endless-loop', protocol)).toEqual([]);
});

it('takes a hand-over for a way out, and leaves a circle nobody enters alone', () => {
  const protocol = protocolWithSteps([action('c-1', 'col-a', ['c-5']), ...circle, handover('c-5', 'col-a')]);
  expect(findingsOf('endless-loop', protocol)).toEqual([]);
});

it('finds a circle of which all lines are taken, the one back as well', () => {
  const protocol = protocolWithSteps([
    action('c-1', 'col-a', ['c-2']),
    action('c-2', 'col-a', ['c-1', 'c-4']),
    outcome('c-4'),
  ]);
  expect(findingsOf('endless-loop', protocol)).toEqual(['c-1']);
});

it('finds a circle that goes on while the card behind it waits for ever', () => {
  const asked = question('c-1', 'col-a', ['c-2', 'c-3']);
  const round = action('c-2', 'col-a', ['c-join', 'c-2']);
  const join = action('c-join', 'col-a', ['c-4'], { join: 'all' });
  const protocol = protocolWithSteps([
    asked,
    round,
    action('c-3', 'col-a', ['c-join', 'c-4']),
    join,
    outcome('c-4'),
  ]);
  expect(findingsOf('endless-loop', protocol)).toEqual(['c-2']);
});

it('lets one stop at an outcome that leads on and round again', () => {
  const reported = outcome('c-2', ['c-1'], { outcome: 'report' });
  expect(findingsOf('endless-loop', protocolWithSteps([action('c-1', 'col-a', ['c-2']), reported]))).toEqual(
    [],
  );
});

it('leaves a route without any end to its own rule', () => {
  const protocol = protocolWithSteps(circle);
  expect(findingsOf('endless-loop', protocol)).toEqual([]);
  expect(findingsOf('route-without-end', protocol)).toEqual(['home']);
});

it('shows the way from the start into the circle', () => {
  const protocol = protocolWithSteps([question('c-1', 'col-a', ['c-2', 'c-4']), ...circle, outcome('c-4')]);
  const [finding] = checkProtocol(protocol, { on: testDay }).filter(({ rule }) => rule === 'endless-loop');
  expect(finding?.path).toEqual(['c-1', 'c-2']);
});
