import { afterAll, expect, it } from 'vitest';
import { nearlyFull } from '@/lib/core/protocol';
import { action, protocolWithSteps } from '@/lib/testing/build-protocol';
import { openWork } from './open-work';
import { workerCode } from './worker-code';

const desk = openWork(workerCode);
afterAll(() => desk.close());

/** The longest that one piece of text may be. */
const LONGEST = 20_000;

/** What rules look for, and what patterns stumble over, said again and again without an end of a sentence. */
const again = [
  'melden ', 'Veilig Thuis ', 'ouders ', 'toestemming ', 'eerst ', 'niet ', 'wachten ', 'tenzij ', 'zodra ', 'pas ', 'nadat ',
  'de directeur ', 'overleg ', 'akkoord ', 'besluit ', 'acuut gevaar ', 'kan ', 'wordt gemeld ', 'of ', ', ', '(', '- ', '1', ' ',
  'a', '"', "'", 'Jan ', '... ', '[', '<', '/', '@a.', 'de aandachtsfunctionaris meldt na overleg met de ouders ',
]; // prettier-ignore

it('checks a draft that is full of the worst letters within the limits of one piece of work', async () => {
  const cards = again.map((words, i) => {
    const text = words.repeat(Math.ceil(LONGEST / words.length)).slice(0, LONGEST);
    const content = [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }];
    return action(`c-${i}`, 'col-a', [], { body: { type: 'doc', content } });
  });
  const document = protocolWithSteps(cards);
  expect(nearlyFull(document)).toBeUndefined();
  const input = { document, judging: { on: '2026-12-09' }, about: { people: {} } };
  expect(await desk.work('ours', 'report', input)).toMatchObject({ ok: true });
  expect(await desk.work('ours', 'printReport', input)).toMatchObject({ ok: true });
}, 120_000);
