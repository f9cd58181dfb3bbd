'use client';

import { Stack, Text } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import type { PublicationStage } from '@/schemas/publication-stage';
import { stageInWords } from './publication-words';
import classes from './publication-progress.module.css';

/** How often the server is asked how far it is, in milliseconds: the first time when it is no longer at once. */
const EACH = 1000;

/**
 * How far the publication is that goes on now: of whoever sent this form, or one that is met on coming back to the page.
 * What is done is read out when it changes; the count beside it is not.
 */
export function PublicationProgress(props: {
  versionId: string;
  isOurs: boolean;
  /** One that was met is over. */
  onOver: () => void;
}) {
  const stage = useStage(props);
  const isShown = props.isOurs ? stage !== 'not asked' : typeof stage === 'object';
  const { doing, count } = stageInWords(typeof stage === 'object' ? stage : undefined);
  const told = typeof stage === 'object' ? stage.told : undefined;
  return (
    <div>
      <div role="status" aria-atomic="false">
        {isShown && (
          <>
            <Text>
              {!props.isOurs && 'Deze versie wordt nu gepubliceerd. '}
              {doing}.
            </Text>
            <Text size="sm">Dit duurt even. Je mag deze pagina verlaten: het publiceren gaat door.</Text>
          </>
        )}
      </div>
      {isShown && told && (
        <Stack gap={4} maw={420} mt="xs">
          <progress className={classes.bar} value={told.done} max={told.of} aria-label={doing} />
          <Text size="sm" aria-hidden="true">
            {count}
          </Text>
        </Stack>
      )}
    </div>
  );
}

type Known = PublicationStage | 'none' | 'not asked';

/** Asks once on coming here, and each second as long as something goes on. */
function useStage({ versionId, isOurs, onOver }: Parameters<typeof PublicationProgress>[0]): Known {
  const [stage, setStage] = useState<Known>('not asked');
  const isMet = !isOurs && typeof stage === 'object';
  const goesOn = isOurs || isMet;
  const over = useEffectEvent(onOver);

  useEffect(() => {
    let isOver = false;
    const ask = async () => {
      const now = await stageOf(versionId);
      if (isOver || now === undefined) return;
      // Nothing goes on before it begins; after that it means that everything is made.
      setStage((before) => (before === 'not asked' && now === 'none' ? before : now));
      if (isMet && now === 'none') over();
    };
    if (!goesOn) void ask();
    const timer = goesOn ? setInterval(() => void ask(), EACH) : undefined;
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  }, [versionId, goesOn, isMet]);
  return stage;
}

/** Undefined when the server cannot be asked: then nothing is said anew. */
async function stageOf(versionId: string): Promise<PublicationStage | 'none' | undefined> {
  try {
    const answer = await fetch(`/api/versions/${versionId}/progress`, { cache: 'no-store' });
    if (!answer.ok) return undefined;
    // Our own route gives it.
    const { value } = (await answer.json()) as { value: { stage: PublicationStage | null } };
    return value.stage ?? 'none';
  } catch {
    return undefined;
  }
}
