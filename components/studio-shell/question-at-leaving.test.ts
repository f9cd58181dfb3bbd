import { expect, it } from 'vitest';
import { questionAtLeaving } from './question-at-leaving';

it('V6 says how much was not sent, and how it is', () => {
  expect(questionAtLeaving({ edits: 0, comments: 0 })).toBeUndefined();
  expect(questionAtLeaving({ edits: 1, comments: 0 })).toBe(
    'Op dit apparaat staat 1 wijziging die nog niet is verzonden. Als je uitlogt, is die weg. Open het concept met internet: dan worden je wijzigingen verzonden.',
  );
  expect(questionAtLeaving({ edits: 2, comments: 1 })).toBe(
    'Op dit apparaat staan 2 wijzigingen en 1 reactie die nog niet zijn verzonden. Als je uitlogt, zijn die weg. Open het concept met internet: dan worden je wijzigingen verzonden. Een reactie verzend je in het concept met de knop Plaats.',
  );
  expect(questionAtLeaving({ edits: 0, comments: 1 })).toBe(
    'Op dit apparaat staat 1 reactie die nog niet is verzonden. Als je uitlogt, is die weg. Een reactie verzend je in het concept met de knop Plaats.',
  );
});
