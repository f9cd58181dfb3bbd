import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fail, ok } from '@/lib/core/result';
import { answerOf, failureOfSignIn, inDutch, signInErrorOf, statusOf, type Failure } from './index';

const examples: Failure[] = [
  { code: 'invalid_input', problems: [{ place: 'title', message: 'Vul een titel in.' }] },
  { code: 'conflict', revision: 3 },
  { code: 'version_open', number: 2 },
  { code: 'sector_without_council', sectors: ['so', 'vso'] },
  { code: 'too_many_attempts', minutes: 1 },
  { code: 'not_possible_now', status: 'withdrawn' },
  { code: 'date_before', field: 'adoptedOn', earliest: '2026-12-09' },
  { code: 'date_before', field: 'evaluationBefore', earliest: '2027-01-01' },
  { code: 'date_in_future', field: 'decidedOn' },
  { code: 'date_too_late', field: 'entryIntoForce', latest: '2028-12-09' },
  { code: 'in_force_already', since: '2026-12-09' },
  { code: 'blocking_findings', findings: [{ rule: 'dead-end', message: 'Stap 3 eindigt nergens.' }] },
  { code: 'warnings_without_reason', findings: [{ rule: 'ML-36', message: 'Er staat een naam in.' }] },
];

describe('what a person reads when something cannot be done', () => {
  it('says what is wrong and what to do', () => {
    expect(examples.map((failure) => inDutch(failure))).toMatchInlineSnapshot(`
      [
        "Vul dit anders in: Vul een titel in.",
        "Iemand anders heeft dit intussen veranderd. Laad de pagina opnieuw en probeer het nog een keer.",
        "Versie 2.0 is nog niet afgerond. Trek die eerst in of publiceer die, en leg dan een nieuwe versie voor.",
        "Er is geen medezeggenschapsraad voor SO en VSO. Pas de sectoren van het protocol aan.",
        "Er is te vaak een verkeerd wachtwoord ingevuld. Probeer het over 1 minuut opnieuw.",
        "Dit kan nu niet: deze versie is ingetrokken.",
        "De datum van vaststelling kan niet eerder zijn dan 9-12-2026. Kies een latere datum.",
        "De datum van de evaluatie moet na 1-1-2027 liggen. Kies een latere datum.",
        "De datum van de vergadering ligt in de toekomst. Kies vandaag of een eerdere datum.",
        "De datum van inwerkingtreding ligt wel erg ver weg: later dan 9-12-2028. Kijk of het jaar klopt.",
        "Deze versie geldt sinds 9-12-2026 en kan niet meer worden ingetrokken. Leg een nieuwe versie voor.",
        "Los eerst deze punten op: Stap 3 eindigt nergens.",
        "Schrijf bij deze waarschuwing een reden, of los haar op: Er staat een naam in.",
      ]
    `);
  });

  it('gives every failure an HTTP status of its own kind', () => {
    expect(statusOf({ code: 'not_found' })).toBe(404);
    expect(examples.every((failure) => statusOf(failure) >= 400)).toBe(true);
  });

  it('puts the words beside the code', () => {
    expect(answerOf(fail({ code: 'forbidden' }))).toMatchObject({
      ok: false,
      failure: { code: 'forbidden', message: /mag/ },
    });
    expect(answerOf(ok(1))).toEqual({ ok: true, value: 1 });
  });

  it('speaks Dutch without English left in it', () => {
    const text = readFileSync(new URL('./dutch.ts', import.meta.url), 'utf8');
    const sentences = [...text.matchAll(/'([A-Z][^']{15,})'/g)].map((match) => match[1]!);
    expect(sentences.length).toBeGreaterThan(25);
    expect(sentences.filter((sentence) => /\b(the|please|error|invalid|your)\b/i.test(sentence))).toEqual([]);
  });
});

describe('a sign-in that failed', () => {
  it.each<Failure>([
    { code: 'too_many_attempts', minutes: 7 },
    { code: 'wrong_credentials' },
    { code: 'unexpected' },
    { code: 'too_busy' },
    { code: 'disk_full' },
    { code: 'no_board' },
  ])('survives the one string next-auth hands over: %j', (failure) =>
    expect(failureOfSignIn(signInErrorOf(failure))).toEqual(failure),
  );

  it('is wrong credentials when next-auth says something else', () => {
    expect(failureOfSignIn('CredentialsSignin')).toEqual({ code: 'wrong_credentials' });
  });
});
