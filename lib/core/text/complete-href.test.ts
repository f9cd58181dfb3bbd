import { expect, it } from 'vitest';
import { completeHref } from './complete-href';

it.each([
  ['www.veiligthuis.nl', 'https://www.veiligthuis.nl'],
  [' veiligthuis.nl/regio?x=1#a ', 'https://veiligthuis.nl/regio?x=1#a'],
  ['Rijksoverheid.NL', 'https://Rijksoverheid.NL'],
  ['ib@school.example', 'mailto:ib@school.example'],
  ['https://school.example', 'https://school.example'],
  ['http://school.example/a\u200B', 'http://school.example/a'],
  ['mailto:ib@school.example', 'mailto:ib@school.example'],
  ['tel:0800-2000', 'tel:0800-2000'],
  ['/studio', '/studio'],
])('takes %j as %s', (typed, href) => {
  expect(completeHref(typed)).toBe(href);
});

it.each([
  '',
  'school',
  'de site van school',
  'javascript:alert(1)',
  'JAVASCRIPT:x.nl',
  '//school.nl',
  'a..nl',
  'ftp://x.nl',
])('takes no link from %j', (typed) => {
  expect(completeHref(typed)).toBeUndefined();
});
