'use client';

import { Combobox, Kbd, Modal, TextInput, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import { findIn, searchable, type Found } from '@/lib/core/search';
import { useDocument, useEditing, useView } from '../editing-context';
import { useGoTo } from '../going/use-go-to';
import { MarkedText } from './marked-text';
import { SearchFoot } from './search-foot';
import { useEditorActs, type EditorAct } from './use-editor-acts';
import { useMaking } from './use-making';
import classes from './search.module.css';

/** So many of what was found are shown; who sees more types another word. */
const most = 40;

const groups: Record<Found['kind'], string> = {
  card: 'Kaarten en stappen',
  step: 'Kaarten en stappen',
  route: 'Routes',
  people: 'Functies en kolommen',
  text: 'Teksten, begrippen en bijlagen',
  protocol: 'Over het protocol',
};

/** Goes to any place by the words that stand there, and does any act by its name. */
export function SearchDialog() {
  const { view } = useEditing();
  const isOpen = useView((now) => now.open === 'search');
  // What was chosen takes the focus itself.
  const comesBack = useView(
    ({ aim, titling, open }) => aim === null && titling === null && (open === 'search' || open === 'nothing'),
  );
  const close = () => view.set((now) => ({ ...now, open: 'nothing' }));
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title="Zoeken"
      size="lg"
      returnFocus={comesBack}
      closeButtonProps={{ 'aria-label': 'Sluiten' }}
    >
      {isOpen ? <Search close={close} /> : null}
    </Modal>
  );
}

function Search({ close }: { close: () => void }) {
  const document = useDocument();
  const { view } = useEditing();
  const { goToPlace } = useGoTo();
  const acts = useEditorActs();
  const making = useMaking();
  const [typed, setTyped] = useState('');
  /** Which of the list is marked: the first, until somebody walks on. */
  const [at, setAt] = useState(0);
  const combobox = useCombobox({ opened: true });
  const things = useMemo(() => searchable(document), [document]);
  const wantsActs = typed.startsWith('>');
  const asked = wantsActs ? typed.slice(1) : typed;
  const found = useMemo(() => (wantsActs ? [] : findIn(things, asked)), [things, asked, wantsActs]);
  const offered = actsNamed(acts, asked, wantsActs);
  const shown = found.slice(0, most);

  // What the list begins with is what Enter takes.
  useEffect(() => {
    if (typed === '') combobox.resetSelectedOption();
    else combobox.selectFirstOption();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the store is another object at every drawing
  }, [typed, found, offered.length]);

  function take(value: string) {
    const thing = shown.find(({ key }) => key === value);
    if (thing) return goToPlace(thing.where);
    offered.find(({ name }) => name === value)?.act();
    if (view.get().open === 'search') close();
  }

  const places = inGroups(shown);
  const inHand = places.flatMap(([, ones]) => ones)[at];
  const title = asked.trim();
  const make = !wantsActs && title !== '' && making.make ? () => making.make?.(title) : undefined;
  const connect = making.connectTo(inHand);

  function andClose(act: () => void) {
    close();
    act();
  }

  // The list takes Escape and Enter for itself, and it is never folded.
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') return close();
    if (event.key !== 'Enter') return;
    const act = event.shiftKey ? make : event.ctrlKey || event.metaKey ? connect : undefined;
    if (!event.shiftKey && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (act) andClose(act);
  }

  return (
    <Combobox store={combobox} onOptionSubmit={take}>
      <div onKeyDownCapture={onKeyDown} onKeyUp={() => setAt(combobox.getSelectedOptionIndex())}>
        <Combobox.EventsTarget withExpandedAttribute>
          <TextInput
            data-autofocus
            aria-label="Zoek in dit protocol"
            placeholder="Zoek kaart, taak, route, functie of begrip"
            leftSection={<IconSearch size={18} aria-hidden="true" />}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setAt(0);
            }}
          />
        </Combobox.EventsTarget>
      </div>
      <p role="status" className={classes.count}>
        {inWords(typed, found, offered)}
      </p>
      <Combobox.Options className={classes.list} aria-label="Gevonden">
        {places.map(([name, ones]) => (
          <Combobox.Group key={name} label={name}>
            {ones.map((one) => (
              <Combobox.Option key={one.key} value={one.key} className={classes.option}>
                <FoundLine found={one} />
              </Combobox.Option>
            ))}
          </Combobox.Group>
        ))}
        {offered.length > 0 ? (
          <Combobox.Group label="Opdrachten">
            {offered.map(({ name, keys }) => (
              <Combobox.Option key={name} value={name} className={classes.option}>
                <span className={classes.line}>
                  <span className={classes.name}>{name}</span>
                  {keys ? <Kbd>{keys}</Kbd> : null}
                </span>
              </Combobox.Option>
            ))}
          </Combobox.Group>
        ) : null}
      </Combobox.Options>
      <p className={classes.foot}>
        <Kbd>↑</Kbd> <Kbd>↓</Kbd> kies · <Kbd>Enter</Kbd> ga erheen · <Kbd>&gt;</Kbd> alleen opdrachten
      </p>
      <SearchFoot
        make={make && { title, act: () => andClose(make) }}
        connect={connect && { title: inHand?.title.text ?? '', act: () => andClose(connect) }}
        from={making.from}
      />
    </Combobox>
  );
}

function FoundLine({ found: { title, excerpt, place } }: { found: Found }) {
  return (
    <span className={classes.line}>
      <span className={classes.name}>
        <MarkedText marked={title} />
        {excerpt ? (
          <small className={classes.excerpt}>
            <MarkedText marked={excerpt} />
          </small>
        ) : null}
      </span>
      <small className={classes.place}>{place}</small>
    </span>
  );
}

/** Those that were asked for by name; before anything is typed, none. */
function actsNamed(acts: readonly EditorAct[], asked: string, wantsActs: boolean): EditorAct[] {
  const name = asked.trim().toLocaleLowerCase('nl');
  if (name === '' && !wantsActs) return [];
  return acts.filter((one) => one.name.toLocaleLowerCase('nl').includes(name));
}

/** In the order of the best of each. */
function inGroups(found: readonly Found[]): [name: string, ones: Found[]][] {
  const byName = new Map<string, Found[]>();
  for (const one of found) byName.set(groups[one.kind], [...(byName.get(groups[one.kind]) ?? []), one]);
  return [...byName];
}

function inWords(typed: string, found: readonly Found[], offered: readonly EditorAct[]): string {
  if (typed.trim() === '') return 'Typ een woord dat er staat. Hoofdletters en accenten maken niet uit.';
  if (found.length + offered.length === 0) return 'Niets gevonden. Probeer een korter woord.';
  if (found.length > most) return `${found.length} plekken gevonden, de eerste ${most} staan hier.`;
  const places = found.length > 0 ? [ofNumber(found.length, 'plek', 'plekken')] : [];
  const acts = offered.length > 0 ? [ofNumber(offered.length, 'opdracht', 'opdrachten')] : [];
  return `${[...places, ...acts].join(' en ')} gevonden.`;
}

const ofNumber = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
