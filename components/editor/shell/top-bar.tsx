'use client';

import { Badge, Button, Popover } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import Link from 'next/link';
import { IconButton } from '@/components/ui/icon-button';
import { ProductMark } from '@/components/ui/product-mark';
import { useStoreValue } from '@/components/ui/use-store-value';
import { listed } from '@/lib/core/dutch';
import { CommentsButton } from '../comments/comments-button';
import { useDocumentPart, useEditing } from '../editing-context';
import { PeopleInBar } from '../presence/people-in-bar';
import { FileMenu } from './file-menu';
import { SavingText } from '../saving/saving-text';
import classes from './shell.module.css';

export type TopBarProps = {
  boardName: string;
  stateWord: string;
  overviewHref: string;
  submitHref?: string | undefined;
  /** Some of those who may edit this, for who may not. */
  editors: readonly string[];
};

/** Whose draft this is, whether it is kept, and what can be done with the whole of it. */
export function TopBar({ boardName, stateWord, overviewHref, submitHref, editors }: TopBarProps) {
  const { draft, view, undo, redo, mayEdit } = useEditing();
  const title = useDocumentPart((document) => document.title);
  const isBarred = useStoreValue(draft.saving, ({ kind }) => kind === 'barred');
  const undoable = useStoreValue(draft.state, (state) => state.undo.length > 0);
  const redoable = useStoreValue(draft.state, (state) => state.redo.length > 0);
  return (
    <header className={classes.bar}>
      <Link href={overviewHref} className={classes.home} aria-label="Terug naar het protocol">
        <ProductMark />
      </Link>
      <h1 className={classes.title}>
        <span className={classes.board}>{boardName} / </span>
        {title}
      </h1>
      <Badge className={classes.badge} variant="light" radius="xl" tt="none">
        {stateWord}
      </Badge>
      {mayEdit || isBarred ? <SavingText /> : <OnlyReads editors={editors} />}
      <span className={classes.grow} />
      <PeopleInBar />
      {mayEdit ? (
        <span className={classes.undo}>
          <IconButton
            label="Ongedaan maken (Ctrl Z)"
            variant="default"
            size={36}
            disabled={!undoable}
            onClick={undo}
          >
            <IconArrowBackUp size={18} />
          </IconButton>
          <IconButton
            label="Opnieuw (Ctrl Y)"
            variant="default"
            size={36}
            disabled={!redoable}
            onClick={redo}
          >
            <IconArrowForwardUp size={18} />
          </IconButton>
        </span>
      ) : null}
      <span className={classes.tools}>
        <CommentsButton />
        <FileMenu
          earlierHref={`${overviewHref}/eerdere-teksten`}
          readyHref={mayEdit && !submitHref ? `${overviewHref}/voorleggen` : undefined}
        />
      </span>
      <Button
        variant="default"
        className={classes.wideOnly}
        onClick={() => view.set((now) => ({ ...now, open: 'preview' }))}
      >
        Voorbeeld
      </Button>
      {mayEdit && submitHref ? (
        <Button component={Link} href={submitHref}>
          Voorleggen…
        </Button>
      ) : null}
    </header>
  );
}

/** Whole where there is room; on a phone in two words, with the rest for who asks. */
function OnlyReads({ editors }: Pick<TopBarProps, 'editors'>) {
  const who = listed(editors, 'of');
  const told = `Je kunt lezen en reageren, niet wijzigen.${who ? ` Vraag een wijziging aan ${who}.` : ''}`;
  return (
    <>
      <span className={`${classes.reading} ${classes.wideOnly}`}>{told}</span>
      <Popover width={280} withinPortal={false}>
        <Popover.Target>
          <Button variant="subtle" size="compact-sm" className={classes.narrowOnly}>
            Alleen lezen
          </Button>
        </Popover.Target>
        <Popover.Dropdown>{told}</Popover.Dropdown>
      </Popover>
    </>
  );
}
