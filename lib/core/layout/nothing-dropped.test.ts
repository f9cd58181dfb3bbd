import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChoices, arbitraryChoice } from '@/lib/testing/arbitrary-operation';
import { findLayoutDefects } from '@/lib/testing/find-layout-defects';
import { mustSee } from '@/lib/testing/must-see';
import { readProtocols } from '@/lib/testing/read-protocols';
import { sampleMeldcode } from '@/lib/testing/sample-meldcode';
import { withEverythingSaid } from '@/lib/testing/with-everything-said';
import type { Protocol } from '@/schemas/protocol';
import { createMeasurer, fontMetrics, layOut, type Scene } from '.';
import { papers } from './poster/paper';

const measurer = createMeasurer(fontMetrics);
const protocols = readProtocols();
const posters = (protocol: Protocol) =>
  (['a3', 'a4'] as const).map((paper) => ({
    scene: layOut(protocol, { kind: 'poster', paper }, measurer),
    smallest: papers[paper].smallest,
  }));

/** Words as they read when lines are joined: a hyphen at the end of a line falls away. */
const joined = (text: string) => text.replace(/-? /g, '').replace(/[-\s]/g, '');
const pageText = ({ groups }: Scene['pages'][number]) =>
  groups.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))).join(' ');

function missingOn(scene: Scene, protocol: Protocol): string[] {
  const said = joined(scene.pages.map(pageText).join(' '));
  return mustSee(protocol)
    .filter(({ text }) => !said.includes(joined(measurer.measure(text, 400).text)))
    .map(({ what, text }) => `${what}: ${text}`);
}

/** Pages on which one cannot read whom to call. */
function withoutNumbers(scene: Scene): number[] {
  return scene.pages.flatMap((page, i) => {
    const text = pageText(page);
    return text.includes('112') && text.includes('Veilig Thuis') && text.includes('0800') ? [] : [i + 1];
  });
}

describe.each(protocols)('the poster of $name', ({ protocol }) => {
  it('drops nothing, names the numbers on every page and has no overlap', () => {
    for (const { scene, smallest } of posters(protocol)) {
      expect(missingOn(scene, protocol)).toEqual([]);
      expect(withoutNumbers(scene)).toEqual([]);
      expect(findLayoutDefects(scene, smallest)).toEqual([]);
    }
  });
});

describe('the poster of any draft', () => {
  const start = sampleMeldcode();

  it('drops nothing of what can be said, and stays free of overlap', () => {
    const choices = fc.array(arbitraryChoice, { maxLength: 12 });
    fc.assert(
      fc.property(choices, fc.infiniteStream(fc.boolean()), (list, coin) => {
        const edited = applyChoices(start, list).at(-1)?.after ?? start;
        const protocol = withEverythingSaid(edited, () => coin.next().value === true);
        for (const { scene, smallest } of posters(protocol)) {
          expect(missingOn(scene, protocol)).toEqual([]);
          expect(withoutNumbers(scene)).toEqual([]);
          expect(findLayoutDefects(scene, smallest)).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('the cases', () => {
  const textOf = (name: string) => {
    const { protocol } = protocols.find((one) => one.name === name)!;
    return posters(protocol).map(({ scene }) => scene.pages.map(pageText).join(' '));
  };

  it('say on the poster what holds in acute danger', () => {
    for (const text of textOf('min-acute-term')) expect(text).toContain('bij acuut gevaar: direct');
  });

  it('print a footnote of an explanation with its sign at the card', () => {
    for (const text of textOf('min-footnote')) {
      expect(text).toContain('Is hulp mogelijk? [1]');
      expect(text).toContain('[1] Alleen functies in de tweede lijn.');
    }
  });

  it('name the columns of a card that does not stand in all of them', () => {
    for (const text of textOf('min-all-columns')) {
      expect(text).not.toContain('alle kolommen');
    }
  });

  it('call a step by its own word', () => {
    for (const text of textOf('min-own-step-word')) {
      expect(text).toContain('Fase 2');
      expect(text).not.toMatch(/stap Fase/i);
    }
  });
});
