'use client';

import { Button, Loader } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCheck,
  IconCloudOff,
  IconEye,
  IconTypography,
  IconUser,
} from '@tabler/icons-react';
import { useEffect } from 'react';
import { useStoreValue } from '@/components/ui/use-store-value';
import { countWaiting } from '@/lib/core/drafting';
import { useEditing } from '../editing-context';
import type { Unkept } from '../unkept';
import { savingLine, type SavingLine } from './saving-words';
import classes from './saving.module.css';

const icons: Record<SavingLine['kind'], React.ReactNode> = {
  busy: <Loader size={14} aria-hidden />,
  saved: <IconCheck size={16} aria-hidden />,
  offline: <IconCloudOff size={16} aria-hidden />,
  texts: <IconTypography size={16} aria-hidden />,
  'signed-out': <IconUser size={16} aria-hidden />,
  barred: <IconEye size={16} aria-hidden />,
  refused: <IconAlertTriangle size={16} aria-hidden />,
};

/** Whether everything is kept, at one place; with the way out when it is not. */
export function SavingText() {
  const { draft, unkept } = useEditing();
  const line = useSavingLine();
  const first = useStoreValue(unkept, ([one]) => one);
  if (first) return <NotKept {...first} />;
  const content = (
    <>
      {icons[line.kind]}
      <span>{line.text}</span>
    </>
  );
  if (line.kind === 'texts') {
    return (
      <button type="button" className={classes.saving} data-saving data-kind={line.kind} onClick={showTexts}>
        {content}
      </button>
    );
  }
  return (
    <span className={classes.saving} data-saving data-kind={line.kind} title={line.title}>
      {content}
      {line.kind === 'refused' ? (
        <Button size="compact-xs" variant="default" onClick={() => void draft.saveNow()}>
          Probeer opnieuw
        </Button>
      ) : null}
    </span>
  );

  function showTexts() {
    draft.takeOut();
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-waits]')?.focus());
  }
}

/** The line of now; what is not just busy or saved is said to a screen reader too, once. */
function useSavingLine(): SavingLine {
  const { draft, announce } = useEditing();
  const saving = useStoreValue(draft.saving, (state) => state);
  const isHeld = useStoreValue(draft.isHeld, (held) => held);
  const count = useStoreValue(draft.state, countWaiting);
  const texts = useStoreValue(draft.state, ({ clashes, setAside }) => clashes.length + setAside.length);
  const line = savingLine({ saving, count, texts, isHeld });
  const { spoken } = line;
  useEffect(() => {
    if (spoken) announce(spoken);
  }, [spoken, announce]);
  return line;
}

/** A text that does not fit stands in its field, or (when that is gone) only here. */
function NotKept({ field, problem, text, isGone }: Unkept) {
  const { unkept, announce } = useEditing();
  return (
    <span className={classes.saving} data-saving data-kind="refused">
      {icons.refused}
      <span role="status">Niet bewaard: {problem}</span>
      {isGone ? (
        <>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => void navigator.clipboard.writeText(text).then(() => announce('Tekst gekopieerd.'))}
          >
            Kopieer de tekst
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => unkept.set((all) => all.filter((one) => one.field !== field))}
          >
            Laat vervallen
          </Button>
        </>
      ) : null}
    </span>
  );
}
