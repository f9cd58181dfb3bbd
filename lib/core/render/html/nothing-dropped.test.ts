import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChoices, arbitraryChoice } from '@/lib/testing/arbitrary-operation';
import { mustSee } from '@/lib/testing/must-see';
import { readProtocols } from '@/lib/testing/read-protocols';
import { sampleMeldcode } from '@/lib/testing/sample-meldcode';
import { withEverythingSaid } from '@/lib/testing/with-everything-said';
import type { EntryId } from '@/schemas/ids';
import { weighingNumber } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import { printCss } from './css/print-css';
import { renderStappenplan } from './index';

const edition = {
  board: { name: 'Bestuur' },
  label: 'versie 1.0',
  approvals: [],
  contentHash: '7f3a91c2',
  path: '/bestuur/meldcode/v/1',
  styleFile: 'site.css',
  scriptFile: 'checklist.js',
};
const pageOf = (protocol: Protocol) => renderStappenplan(protocol, edition, []);
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The words of a page as one reads them. A condition begins a line of its own here, with a capital. */
const wordsOf = (page: string) =>
  page
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (_sign, name: string) => entities[name] ?? '')
    .replaceAll(/\s+/g, ' ');

function missingOn(protocol: Protocol): string[] {
  const said = wordsOf(pageOf(protocol)).toLowerCase();
  return mustSee(protocol)
    .filter(({ text }) => !said.includes(text.replaceAll(/\s+/g, ' ').trim().toLowerCase()))
    .map(({ what, text }) => `${what}: ${text}`);
}

const protocols = readProtocols();
const named = (name: string) => protocols.find((one) => one.name === name)!.protocol;

describe.each(protocols)('the stappenplan of $name', ({ protocol }) => {
  it('drops nothing of what one must see', () => {
    expect(missingOn(protocol)).toEqual([]);
  });
});

describe('the stappenplan', () => {
  it('of any draft drops nothing of what can be said', () => {
    const start = sampleMeldcode();
    fc.assert(
      fc.property(
        fc.array(arbitraryChoice, { maxLength: 15 }),
        fc.infiniteStream(fc.boolean()),
        (choices, coin) => {
          const edited = applyChoices(start, choices).at(-1)?.after ?? start;
          expect(missingOn(withEverythingSaid(edited, () => coin.next().value === true))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('calls a step by its own word, also where a line leads to it', () => {
    const text = wordsOf(pageOf(named('min-own-step-word')));
    expect(text).toContain('(Fase 2)');
    expect(text).not.toMatch(/stap Fase/i);
  });

  it('says once what a title repeats', () => {
    const start = sampleMeldcode();
    const routes = start.routes.map((route) => ({
      ...route,
      steps: route.steps.map((step) => ({
        ...step,
        title: `Stap ${step.label}. ${step.title}`,
        cards: step.cards.map((card) => {
          const number = weighingNumber(card);
          return number ? { ...card, title: `Afweging ${number}: ${card.title}` } : card;
        }),
      })),
    }));
    const text = wordsOf(pageOf({ ...start, routes }));
    expect(text).not.toMatch(/Stap (\S+) Stap \1|\b(\d)\. Stap \2/i);
    expect(text).not.toMatch(/Afweging (\d) Afweging \1/);
    expect(text).toContain('Afweging 2: ');
  });

  it('numbers its recitals', () => {
    const recital = (id: string, text: string) => ({
      id: id as EntryId,
      text: {
        type: 'doc' as const,
        content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
      },
    });
    const page = pageOf({
      ...sampleMeldcode(),
      recitals: [recital('r-1', 'dat veiligheid voorgaat'), recital('r-2', 'dat iedereen telt')],
    });
    expect(page).toMatch(/<ol class="recitals">[\s\S]*veiligheid voorgaat[\s\S]*iedereen telt[\s\S]*<\/ol>/);
  });

  it('has the numbers of the protocol below every printed page', () => {
    const start = sampleMeldcode();
    const contacts = start.contacts.map((one) =>
      one.kind === 'veilig-thuis' ? { ...one, phone: '088-1234567', appliesWhen: undefined } : one,
    );
    const page = pageOf({ ...start, contacts });
    expect(page).toMatch(/<p class="on-every-page"[^>]*>[^<]*112[^<]*Veilig Thuis 088-1234567/);
    expect(printCss).toMatch(/\.on-every-page\{display:table-footer-group/);
  });
});
