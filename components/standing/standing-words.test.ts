import { expect, it } from 'vitest';
import { nowInWords } from './standing-words';

const version = { councils: [{}], allConsented: false };

it.each([
  [{ standing: 'submitted' as const }, 'De raden lezen deze versie'],
  [{ standing: 'submitted' as const, allConsented: true }, 'Elke raad stemt in. Het bestuur kan'],
  [{ standing: 'submitted' as const, councils: [], allConsented: true }, 'De kinderopvang heeft geen'],
  [{ standing: 'published' as const, entryIntoForce: '2027-01-04' }, 'gaat gelden op 4 januari 2027.'],
  [{ standing: 'in_force' as const, entryIntoForce: '2026-12-09', evaluationBefore: '2030-12-09' }, 'sinds 9 december 2026. Evaluatie vóór 9 december 2030.'],
  [{ standing: 'withdrawn' as const, entryIntoForce: '2027-01-04', withdrawnOn: '2026-12-20' }, 'op 20 december 2026 ingetrokken. Deze versie gaat niet gelden.'],
  [{ standing: 'withdrawn' as const }, 'Het bestuur heeft dit voorstel ingetrokken.'],
])('says what happens now with %j', (more, words) => {
  expect(nowInWords({ ...version, ...more })).toContain(words);
}); // prettier-ignore
