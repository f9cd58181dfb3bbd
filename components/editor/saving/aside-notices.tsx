'use client';

import { Button } from '@mantine/core';
import { memo } from 'react';
import { saveAsFile } from '@/components/ui/save-as-file';
import { useStoreValue } from '@/components/ui/use-store-value';
import { fittingBack, type Aside } from '@/lib/core/drafting';
import { names } from '@/lib/core/protocol/questions';
import { useDocument, useEditing } from '../editing-context';
import { Notice } from './notice';
import { unchosenOf } from './unchosen';
import { useCopy } from './use-copy';
import { whoSaved } from './who';
import classes from './saving.module.css';

/** Texts of this person that have no place any more, each with what can be done with it. */
export const AsideNotices = memo(function AsideNotices() {
  const { draft } = useEditing();
  const asides = useStoreValue(draft.state, ({ setAside }) => setAside);
  return asides
    .filter(({ isLater }) => !isLater)
    .map((aside, index) => <AsideNotice key={index} aside={aside} />);
});

function AsideNotice({ aside }: { aside: Aside }) {
  const { draft, author, unchosen, announce } = useEditing();
  const copy = useCopy();
  const document = useDocument();
  const back = fittingBack(document, aside);
  const thing = aside.gone && `${aside.gone.article} ${names[aside.gone.noun].one}`;
  const text = aside.texts.join('\n\n');
  return (
    <Notice
      title={titleOf(aside, author.personId)}
      waits
      close={{ label: 'Ik heb deze tekst hier niet meer nodig', act: letGo }}
      actions={
        <>
          {back && thing ? (
            <Button size="compact-sm" onClick={putBack}>
              Zet {thing} terug
            </Button>
          ) : null}
          <Button size="compact-sm" variant="default" onClick={() => copy(text)}>
            Kopieer tekst
          </Button>
          {aside.because === 'replaced' ? (
            <Button size="compact-sm" variant="default" onClick={download}>
              Bewaar als bestand
            </Button>
          ) : null}
          <Button size="compact-sm" variant="default" onClick={() => draft.putAway(aside)}>
            Later
          </Button>
        </>
      }
    >
      {text === '' ? (
        <p>Je schreef hier geen tekst.</p>
      ) : (
        <p>
          Je tekst is bewaard: <em className={classes.kept}>‘{text}’</em>
        </p>
      )}
    </Notice>
  );

  function putBack() {
    if (draft.putBack(aside)) announce('Teruggezet, met jouw tekst.');
  }

  function letGo() {
    unchosen.keep(unchosenOf(aside));
    draft.forgetAside(aside);
    announce('De tekst staat bij de teksten die je niet koos.');
  }

  function download() {
    saveAsFile('mijn-wijzigingen.json', 'application/json', JSON.stringify(aside.operations, null, 2));
  }
}

function titleOf({ because, by, gone }: Aside, me: string): string {
  const { name, isMe } = whoSaved(by, me);
  const who = isMe ? 'Je' : name;
  const meanwhile = isMe ? 'in een ander venster' : 'terwijl jij schreef';
  if (because === 'replaced')
    return `${who} zette een andere tekst in de plaats van dit concept, ${meanwhile}.`;
  if (!gone) return 'Iets wat je schreef, past niet meer op wat er nu staat.';
  const title = gone.title === '' ? `${gone.article} ${names[gone.noun].one}` : `‘${gone.title}’`;
  return `${who} haalde ${title} weg ${meanwhile}.`;
}
