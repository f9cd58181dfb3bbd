import { Stack, Tabs, Text } from '@mantine/core';
import { useMemo } from 'react';
import { LegibilityView } from '@/components/legibility/legibility-view';
import type { Paper } from '@/lib/core/layout';
import { legibilityReport, onlyInChecklist, sheetsInWords } from '@/lib/core/legibility';
import { useGoTo } from '../going/use-go-to';
import { OnlyInChecklist } from './only-in-checklist';
import { SheetDrawings } from '../../scene/sheet-drawings';
import { ShownPlan } from './shown-plan';
import type { Planned } from './use-plan';

/** The one sheet as it would be printed now, what it drops, and how well it reads. */
export function InfographicPreview({ paper }: { paper: Paper }) {
  return (
    <ShownPlan
      paper={paper}
      show={(now) => <Sheets plan={now.plan} document={now.document} paper={now.paper} />}
    />
  );
}

function Sheets({ plan, document, paper }: Planned) {
  const cards = useMemo(() => onlyInChecklist(plan.cards, document), [plan, document]);
  const count = cards.reduce((sum, { tasks }) => sum + tasks.length, 0);
  return (
    <Tabs defaultValue="sheets" keepMounted={false}>
      <Tabs.List aria-label="Wat je bekijkt" mb="md">
        <Tabs.Tab value="sheets">Poster</Tabs.Tab>
        <Tabs.Tab value="hidden">Past niet ({count})</Tabs.Tab>
        <Tabs.Tab value="legibility">Leesbaarheid</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="sheets">
        <Stack gap="md">
          <div>
            {sheetsInWords(plan, paper).map((sentence) => (
              <Text key={sentence} size="sm">
                {sentence}
              </Text>
            ))}
          </div>
          <SheetDrawings scene={plan.scene} />
        </Stack>
      </Tabs.Panel>
      <Tabs.Panel value="hidden">
        <OnlyInChecklist cards={cards} />
      </Tabs.Panel>
      <Tabs.Panel value="legibility">
        <Legibility plan={plan} document={document} paper={paper} />
      </Tabs.Panel>
    </Tabs>
  );
}

/** Choosing an advice closes the preview and goes to its card or step. */
function Legibility({ plan: { scene }, document, paper }: Planned) {
  const { goToPlace } = useGoTo();
  const report = useMemo(
    () => legibilityReport(scene, document, { kind: 'infographic', paper }),
    [scene, document, paper],
  );
  return <LegibilityView report={report} onChoose={(where) => goToPlace(where)} />;
}
