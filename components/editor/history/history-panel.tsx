'use client';

import { Button, Loader, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { isUnsaved } from '@/lib/core/drafting';
import { pointInWords, pointsByDay } from '@/lib/core/history';
import type { Point } from '@/schemas/draft-history';
import { lengthOfPointName } from '@/schemas/lengths';
import { useEditing } from '../editing-context';
import type { EarlierText } from '../history-port';
import { askForName } from '../menus/ask-for-name';
import { useUndoNotice } from '../use-undo-notice';
import { Comparison } from './comparison';
import { PointItem, type PointActs } from './point-item';
import { orUnreachable, useHistory } from './use-history';
import classes from './history.module.css';

type Compared = { point: Point; earlier: EarlierText };
const keyOf = (point: Point) => (point.kind === 'named' ? point.id : String(point.first));

/** The history of the draft: its points by day, newest first; to compare with, to put back, and to give a name. */
export function HistoryPanel() {
  const { draft, history, author, edit, mayEdit, announce } = useEditing();
  const { page, problem, older, again } = useHistory();
  const [chosen, setChosen] = useState<string>();
  const [compared, setCompared] = useState<Compared>();
  const noticeWithUndo = useUndoNotice();
  if (!history) return <Text size="sm">Van dit concept wordt geen historie bewaard.</Text>;

  const refuse = (message: string) => void notifications.show({ color: 'red.9', message });

  async function read(point: Point): Promise<EarlierText | undefined> {
    const answer = await orUnreachable(history!.read({ revision: point.revision }));
    if (answer.ok) return answer.value;
    refuse(answer.failure.message);
    return undefined;
  }

  async function putBack(point: Point, known?: EarlierText) {
    const earlier = known ?? (await read(point));
    if (!earlier) return;
    const protocol = { ...earlier.document, id: draft.state.get().document.id };
    if (!edit({ kind: 'replace_protocol', protocol })) return;
    setCompared(undefined);
    const said = `Het concept is weer de tekst van ${pointInWords(point, author.today)}.`;
    noticeWithUndo(said);
    announce(`${said} Ongedaan maken met Ctrl Z.`);
  }

  function name(point?: Point) {
    askForName({
      title: 'Geef dit punt een naam',
      label: 'Naam van dit punt',
      maxLength: lengthOfPointName,
      value: '',
      submit: 'Maak het punt',
      take: (given) => void makePoint(given, point),
    });
  }

  async function makePoint(given: string, point?: Point) {
    const isOfNow = point === undefined || (point.kind !== 'named' && point.isNow);
    if (isOfNow) await draft.saveNow();
    if (isOfNow && isUnsaved(draft.state.get()))
      return refuse('Je laatste wijzigingen zijn nog niet bewaard. Wacht tot er „Bewaard” staat en maak het punt dan.');
    const revision = isOfNow ? draft.state.get().revision : point.revision;
    const answer = await orUnreachable(history!.name({ revision, name: given }));
    if (!answer.ok) return refuse(answer.failure.message);
    announce(`Punt gemaakt: ${given}`);
    again();
  } // prettier-ignore

  if (compared) {
    const { point, earlier } = compared;
    const close = () => setCompared(undefined);
    return (
      <Comparison
        point={point}
        earlier={earlier}
        close={close}
        putBack={() => void putBack(point, earlier)}
      />
    );
  }
  const acts: PointActs = {
    compare: (point) => void read(point).then((earlier) => earlier && setCompared({ point, earlier })),
    putBack: (point) => void putBack(point),
    name,
    earlierHref: (revision) => history.hrefOf(revision),
  };
  return (
    <section className={classes.panel} aria-label="Historie">
      {problem ? <Text size="sm" role="alert">{problem}</Text> : null}
      {!page && !problem ? <Loader size="sm" aria-label="De historie wordt gelezen" /> : null}
      {pointsByDay(page?.points ?? [], author.today).map(({ day, points }) => (
        <div key={day}>
          <h2 className={classes.day}>{day}</h2>
          <ul className={classes.points}>
            {points.map((point) => (
              <PointItem
                key={keyOf(point)}
                point={point}
                isChosen={chosen === keyOf(point)}
                choose={() => setChosen(chosen === keyOf(point) ? undefined : keyOf(point))}
                acts={acts}
              />
            ))}
          </ul>
        </div>
      ))}
      {page?.olderBefore === undefined ? null : (
        <Button size="compact-md" variant="default" onClick={older}>
          Oudere punten
        </Button>
      )}
      {mayEdit && page ? (
        <div className={classes.foot}>
          <Text size="sm" c="dimmed">
            Terugzetten is één wijziging. Je kunt die ongedaan maken, en niemands werk verdwijnt.
          </Text>
          <Button size="compact-md" variant="default" onClick={() => name()}>
            Maak een punt…
          </Button>
        </div>
      ) : null}
    </section>
  ); // prettier-ignore
}
