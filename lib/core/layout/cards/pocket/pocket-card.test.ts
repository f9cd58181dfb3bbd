import { describe, expect, it } from 'vitest';
import { action, protocolOf, route, step } from '@/lib/testing/build-protocol';
import { exampleEdition } from '@/lib/testing/example-edition';
import { readContent } from '@/lib/testing/read-content';
import { readProtocols } from '@/lib/testing/read-protocols';
import { joinedWords, linesOn, saidIn } from '@/lib/testing/scene-words';
import { deadlineInWords, titleAfterHead } from '@/lib/core/protocol/questions';
import type { Protocol } from '@/schemas/protocol';
import type { Deadline } from '@/schemas/protocol-flow';
import { createMeasurer, fontMetrics, layOut } from '../..';
import { a4, pocket } from '../card-look';

const measurer = createMeasurer(fontMetrics);
const printed = (words: string) => joinedWords(measurer.measure(words, 400).text);
const cardOf = (protocol: Protocol, sheet: 'single' | 'a4' = 'single') =>
  layOut(protocol, { kind: 'pocket-card', sheet, edition: exampleEdition }, measurer);

/** The term of a step without what it counts from. */
const briefly = (deadline: Deadline, protocol: Protocol) =>
  deadlineInWords({ ...deadline, from: undefined, acute: undefined }, protocol);

describe.each(readProtocols())('the pocket card of $name', ({ protocol }) => {
  it('says every step of the main route with its term, and what holds in acute danger', () => {
    const said = saidIn(cardOf(protocol));
    const steps = protocol.routes[0]?.steps ?? [];
    for (const one of steps) {
      expect(said).toContain(printed(titleAfterHead(one)));
      if (one.deadline) expect(said).toContain(printed(briefly(one.deadline, protocol)));
      if (one.deadline?.acute) expect(said.toLowerCase()).toContain('bijacuutgevaar');
    }
  });

  it('has two sides of 85 by 54 mm', () => {
    const { pages } = cardOf(protocol);
    expect(pages).toHaveLength(2);
    for (const { width, height } of pages) expect([width, height]).toEqual([pocket.width, pocket.height]);
    expect(linesOn(pages[1]!).join(' ')).toContain(exampleEdition.checkCode);
  });
});

describe('a pocket card', () => {
  const model = readContent('model-meldcode');

  it('stands eight times on an A4, each back behind its front', () => {
    const { pages } = cardOf(model, 'a4');
    const placesOf = (page: number, start: string) =>
      pages[page]!.groups.filter(({ id }) => id.startsWith(start)).map(({ box }) => box);
    const [fronts, backs] = [placesOf(0, 'danger-'), placesOf(1, 'version-')];
    expect(fronts).toHaveLength(8);
    fronts.forEach((front, i) => {
      expect(front.x + pocket.width).toBeCloseTo(a4.width - backs[i]!.x, 3);
      expect(front.y).toBeCloseTo(backs[i]!.y + backs[i]!.height - pocket.height, 3);
    });
  });

  it('is read once: the other seven are copies', () => {
    const [front] = cardOf(model, 'a4').pages;
    const read = front!.groups.filter(({ isCopy }) => !isCopy);
    expect(read.map(({ id }) => id).filter((id) => id.startsWith('danger-'))).toHaveLength(1);
  });

  it('keeps a line to write on, or has the names of the school', () => {
    const helpers = [{ name: 'Samira de Vries', phone: '06-12345678' }];
    const edition = { ...exampleEdition, helpers };
    const named = layOut(model, { kind: 'pocket-card', sheet: 'single', edition }, measurer);
    expect(linesOn(named.pages[0]!)).toContain('Samira de Vries, 06-12345678');
    expect(linesOn(cardOf(model).pages[0]!)).toContain('Aandachtsfunctionaris');
  });

  it('says a term shorter rather than smaller: without what it counts from when the title needs the room', () => {
    const deadline = (from: string): Deadline => ({
      term: { kind: 'within', amount: 2, unit: 'week' },
      from: { kind: 'event', text: from },
    });
    const of = (from: string) =>
      linesOn(
        cardOf(
          protocolOf({
            routes: [
              route('r', [step('s1', [action('k', 'col-a')], { title: 'Praat', deadline: deadline(from) })]),
            ],
          }),
        ).pages[1]!,
      );
    expect(of('het signaal')).toContain('binnen 2 weken na het signaal');
    expect(of('het gesprek met de leerling, de ouders en de aandachtsfunctionaris')).toContain(
      'binnen 2 weken',
    );
  });

  it('says what holds in acute danger once when it holds all along, and else at its own step', () => {
    const of = (acutes: (Deadline['acute'] | undefined)[], ofRoute?: Deadline['acute']) => {
      const steps = acutes.map((acute, i) =>
        step(`s${i + 1}`, [], {
          title: 'Praat',
          deadline: { term: { kind: 'same-day' }, ...(acute && { acute }) },
        }),
      );
      const deadline = { term: { kind: 'same-day' as const }, ...(ofRoute && { acute: ofRoute }) };
      const lines = linesOn(cardOf(protocolOf({ routes: [route('r', steps, { deadline })] })).pages[1]!);
      return lines.filter((line) => /acuut gevaar/i.test(line));
    };
    const [direct, hour] = [
      { kind: 'direct' as const },
      { kind: 'within' as const, amount: 1, unit: 'hour' as const },
    ];
    expect(of([direct, direct])).toEqual(['Bij acuut gevaar: direct']);
    expect(of([undefined, direct], direct)).toEqual(['Bij acuut gevaar: direct']);
    expect(of([undefined, hour])).toEqual(['dezelfde dag (bij acuut gevaar: binnen 1 uur)']);
    expect(of([hour], direct)).toHaveLength(2);
  });

  it('goes on on a second card when even six points have no room for steps and terms', () => {
    const steps = Array.from({ length: 20 }, (_, i) =>
      step(`s${i + 1}`, [], {
        title: `Stap ${i + 1} die zo heet dat niemand het onthoudt`,
        deadline: { term: { kind: 'moment', text: `op een moment dat in woorden ${i + 1} staat` } },
      }),
    );
    const scene = cardOf(protocolOf({ routes: [route('r', steps)] }));
    expect(scene.pages.length).toBeGreaterThan(2);
    expect(scene.pages.length % 2).toBe(0);
    const said = saidIn(scene);
    for (let i = 1; i <= 20; i++) expect(said).toContain(printed(`op een moment dat in woorden ${i} staat`));
    expect(linesOn(scene.pages[2]!).join(' ')).toContain('112');
  });
});
