import { expect, it } from 'vitest';
import { action, outcome, protocolOf, protocolWithSteps, route, step } from '@/lib/testing/build-protocol';
import { findingsOf } from '@/lib/testing/findings-of';

it('finds a route whose outcome is out of reach', () => {
  const protocol = protocolWithSteps([action('c-1', 'col-a', ['c-1']), outcome('c-2')]);
  expect(findingsOf('route-without-end', protocol)).toEqual(['home']);
});

it('lets a route end in an outcome or go on in another', () => {
  const home = route('home', [step('s-1', [action('c-1', 'col-a', ['route:acute'])])]);
  const acute = route('acute', [step('s-2', [action('c-2', 'col-a', ['c-3']), outcome('c-3')])]);
  expect(findingsOf('route-without-end', protocolOf({ routes: [home, acute] }))).toEqual([]);
});
