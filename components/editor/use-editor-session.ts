'use client';

import { notifications } from '@mantine/notifications';
import { useEffect, useMemo, useRef, useState } from 'react';
import { createStore, type Store } from '@/components/ui/create-store';
import { useStoreValue } from '@/components/ui/use-store-value';
import type { Told } from '@/lib/core/drafting';
import type { ToldOfPeople } from '@/lib/core/presence';
import type { Operation, OperationFailure } from '@/lib/core/protocol';
import type { Protocol } from '@/schemas/protocol';
import { createDraft } from './draft/create-draft';
import type { DraftPorts, SavingState } from './draft/draft-ports';
import type { Outbox } from './draft/outbox';
import type { UndoShelf } from './draft/undo-shelf';
import type { Editing } from './editing-context';
import { editorView, narrowScreen } from './editor-view';
import { keptFolds } from './folds';
import type { HistoryPort } from './history-port';
import type { WriteLogo } from './logo-port';
import { useLastCaret } from './use-last-caret';
import type { Unchosen } from './saving/unchosen';
import type { Unkept } from './unkept';
import { createPresence, type SaysWhere } from './presence/create-presence';
import { sayPeople } from './presence/say-people';
import { isSpoken } from './presence/spoken';
import { watchPlace } from './presence/watch-place';
import { browserChecker } from './checking/browser-checker';
import type { Checker } from './checking/checker';
import { nothingChecked } from './checking/check-state';
import { readOnce, type Author, type ReadModel } from './checking/fix-ports';
import { watchChecks } from './checking/watch-checks';
import { watchDropped, type Dropped } from './checking/watch-dropped';

/** Listens to what colleagues save, who of them is here, and when it may no longer; gives the way to stop. */
export type Follow = (told: {
  hear: (told: Told) => void;
  meet: (told: ToldOfPeople | undefined) => void;
  ended: () => void;
}) => () => void;

export type EditorSessionProps = {
  protocolId: string;
  document: Protocol;
  revision: number;
  generation: number;
  /** When it was saved last, by whoever. */
  changedAt?: string | undefined;
  mayEdit: boolean;
  author: Author;
  readModel: ReadModel;
  writeLogo: WriteLogo;
  /** Without it the panel says that there is no history. */
  history?: HistoryPort | undefined;
  save: DraftPorts['save'];
  reload: DraftPorts['reload'];
  /** Hears what colleagues save, until it is called off. Without it the draft is nobody else's. */
  follow?: Follow | undefined;
  /** Tells colleagues where this person is. */
  sayWhere?: ((where: SaysWhere) => Promise<void>) | undefined;
  /** Holds edits on this device; without it they live as long as the page. */
  outbox?: Outbox | undefined;
  undoShelf?: UndoShelf | undefined;
  unchosen: Unchosen;
  account: Editing['account'];
};

const refusals: Record<OperationFailure['code'], string> = {
  unknown_id: 'Dat onderdeel bestaat niet meer.',
  duplicate_id: 'Dat onderdeel bestaat al.',
  invalid_value: 'Dat past hier niet.',
  would_dangle: 'Dat kan niet: iets anders verwijst ernaar.',
  too_many: 'Meer kan er niet bij.',
  changed_since: 'Een collega veranderde dit ook.',
};

function inWords({ code, message, place }: OperationFailure): string {
  return `${message ?? refusals[code]}${place ? ` (${place})` : ''}`;
}

const nothingHeld: UndoShelf = { keep: () => undefined, read: () => Promise.resolve(undefined) };
const nothingKept: Outbox = {
  keep: async (left) => left === undefined,
  holds: async () => false,
  takeUp: () => Promise.resolve(),
};

/** Where nothing more can be heard until the person does something about it. */
const lines: Partial<Record<SavingState['kind'], 'signed out' | 'barred'>> = {
  signed_out: 'signed out',
  barred: 'barred',
};

/** Runs `task` once after `ms`; gives the way to call it off. */
function after(ms: number, task: () => void): () => void {
  const timer = setTimeout(task, ms);
  return () => clearTimeout(timer);
}

/** One sitting in the editor: the draft, what is on screen, how the parts reach them, and what was said last. */
export function useEditorSession(props: EditorSessionProps): { editing: Editing; said: Store<string> } {
  const { protocolId, document, revision, generation, author, save, reload, follow } = props;
  const [said] = useState(() => createStore(''));
  const [view] = useState(() => createStore(editorView('flow')));
  const [checks] = useState(() => createStore(nothingChecked));
  const [dropped] = useState(() => createStore<Dropped>(new Set()));
  const [unkept] = useState(() => createStore<readonly Unkept[]>([]));
  const [readModel] = useState(() => readOnce(props.readModel));
  const [writeLogo] = useState(() => props.writeLogo);
  const { unchosen, account } = props;
  const [history] = useState(() => props.history);
  const [typing] = useState(() => new Set<() => void>());
  const [draft] = useState(() =>
    createDraft(
      protocolId,
      { document, revision, generation, changedAt: props.changedAt },
      {
        save,
        reload,
        outbox: props.outbox ?? nothingKept,
        undoShelf: props.undoShelf ?? nothingHeld,
        beforeOthers: () => typing.forEach((sayNow) => sayNow()),
        now: () => Date.now(),
        after,
      },
    ),
  );

  const [presence] = useState(() =>
    createPresence({ say: props.sayWhere ?? (() => Promise.resolve()), now: () => Date.now(), after }),
  );

  const checker = useRef<Checker>(null);
  useEffect(() => {
    const made = browserChecker(after);
    checker.current = made;
    const stopDropped = watchDropped({ draft: draft.state, view, dropped, plan: made.plan, after });
    const stopChecks = watchChecks({
      draft: draft.state,
      view,
      checks,
      checker: made,
      on: author.today,
      after,
      report: reportError,
    });
    return () => {
      stopDropped();
      stopChecks();
    };
  }, [draft, view, checks, dropped, author.today]);
  const line = useStoreValue(draft.saving, ({ kind }) => lines[kind] ?? 'open');
  const mayEdit = props.mayEdit && line !== 'barred';
  useEffect(() => {
    if (line !== 'open') return;
    return follow?.({ hear: draft.hear, meet: presence.hear, ended: () => void draft.lookAgain() });
  }, [follow, draft, presence, line]);
  useEffect(
    () => watchPlace({ presence, view, protocol: () => draft.state.get().document, after }),
    [presence, view, draft],
  );
  useEffect(() => void draft.takeUpLeft(), [draft]);
  useEffect(() => void unchosen.read(), [unchosen]);
  const caret = useLastCaret();
  useEffect(() => {
    const folds = keptFolds();
    if (folds) view.set((now) => ({ ...now, folds }));
  }, [view]);
  useEffect(() => {
    // On a phone the table is the view one can read and edit.
    if (window.matchMedia(narrowScreen).matches) view.set((now) => ({ ...now, tab: 'table' }));
  }, [view]);

  const editing = useMemo<Editing>(() => {
    const say = (result: ReturnType<typeof draft.edit>) => {
      if (!result.ok) notifications.show({ color: 'red.9', message: inWords(result.failure) });
      return result.ok;
    };
    const announce = (text: string) => said.set((last) => (last === text ? `${text} ` : text));
    return {
      draft,
      view,
      checks,
      dropped,
      unkept,
      presence,
      unchosen,
      account,
      caret,
      beforeOthers: (sayNow) => {
        typing.add(sayNow);
        return () => typing.delete(sayNow);
      },
      readModel,
      writeLogo,
      history,
      fill: async (request) => (await checker.current?.fill(request)) ?? null,
      plan: async (request) => (await checker.current?.plan(request)) ?? null,
      author,
      mayEdit,
      edit: (operation: Operation | undefined, mergeKey?: string) =>
        operation !== undefined && mayEdit && say(draft.edit(operation, mergeKey)),
      undo: () => say(draft.undo()) && announce('Ongedaan gemaakt.'),
      redo: () => say(draft.redo()) && announce('Opnieuw gedaan.'),
      announce,
    };
  }, [
    draft,
    view,
    checks,
    dropped,
    unkept,
    presence,
    unchosen,
    account,
    caret,
    typing,
    readModel,
    writeLogo,
    history,
    author,
    said,
    mayEdit,
  ]);
  useEffect(
    () =>
      sayPeople({
        here: presence.here,
        protocol: () => draft.state.get().document,
        say: editing.announce,
        isOn: isSpoken,
        now: () => Date.now(),
        after,
      }),
    [presence, draft, editing],
  );
  return { editing, said };
}
