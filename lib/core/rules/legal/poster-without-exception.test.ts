import { describe, expect, it } from 'vitest';
import { action, protocolWithSteps } from '@/lib/testing/build-protocol';
import { findingsOf, foundBy } from '@/lib/testing/findings-of';
import type { PartId } from '@/schemas/ids';
import type { Card } from '@/schemas/protocol-flow';

const task = (text: string, condition?: string) => ({
  ordered: false,
  items: [{ id: 't' as PartId, text, ...(condition && { condition }) }],
});
const safely = task('Vertel de ouders dat je gaat melden', 'tenzij dat gevaarlijk is');
const found = (more: Partial<Card>) =>
  findingsOf(
    'ML-21',
    protocolWithSteps([action('a', 'col-a', [], { title: 'Praat met de ouders', ...(more as object) })]),
  );

describe('a text on the poster in the place of tasks', () => {
  it.each([
    ['a condition of a task', safely],
    ['a task', task('Praat met de ouders, behalve als dat onveilig is voor het kind')],
  ])('must say when not, as %s does', (_what, tasks) => {
    const protocol = protocolWithSteps([
      action('a', 'col-a', [], { title: 'Praat met de ouders', tasks, posterText: 'Vertel dat je meldt' }),
    ]);
    expect(foundBy('ML-21', protocol)).toMatchObject([
      { key: 'ML-21:a:poster', severity: 'warns', message: expect.stringMatching(/poster/) as string },
    ]);
  });

  it.each<[string, Partial<Card>]>([
    ['says so itself', { posterText: 'Vertel dat je meldt, tenzij dat gevaarlijk is' }],
    ['stands under a title that says so', { title: 'Praat met de ouders, tenzij dat gevaarlijk is' }],
    ['stands under a condition that says so', { condition: 'als dat veilig kan' }],
    ['is not there', { posterText: undefined }],
    ['is blank', { posterText: '  ' }],
  ])('is left alone when it %s', (_what, more) => {
    expect(found({ tasks: safely, posterText: 'Vertel dat je meldt', ...more })).toEqual([]);
  });

  it('needs no exception that the card does not have', () => {
    expect(found({ tasks: task('Vraag wat zij zien'), posterText: 'Vraag en luister' })).toEqual([]);
  });
});

describe('what only the poster says', () => {
  const always = 'Vertel de ouders altijd vooraf dat je meldt';

  it('is read as any other text', () => {
    expect(found({ posterText: always })).toEqual(['a']);
    expect(found({ posterText: `${always}, tenzij dat onveilig is` })).toEqual([]);
    expect(
      findingsOf('ML-29', protocolWithSteps([action('a', 'col-a', [], { posterText: 'nog invullen ???' })])),
    ).toEqual(['a']);
  });

  it('takes back nothing that the card says', () => {
    const posterText = 'Sla dit over als het onveilig is.';
    expect(found({ title: always, posterText })).toEqual(['a']);
  });

  it('is not taken back by what the poster leaves out', () => {
    expect(found({ posterText: always, tags: ['skip-talk'] })).toEqual(['a']);
  });
});
