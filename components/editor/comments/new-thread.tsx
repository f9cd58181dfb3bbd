'use client';

import { NativeSelect } from '@mantine/core';
import { thingsIn, keyOf } from '@/lib/core/comments';
import { names } from '@/lib/core/protocol/questions';
import { sentenceCase } from '@/lib/core/dutch';
import type { Anchor } from '@/schemas/comments';
import { useDocument } from '../editing-context';
import { CommentForm } from './comment-form';
import { placesAround } from './places-around';
import { placeKey } from './talk-state';

/** Begins a thread. What it is about is chosen already, and can be put more precisely: this line, that paragraph. */
export function NewThread(props: {
  anchor: Anchor;
  choose: (anchor: Anchor) => void;
  sent: (threadId: string) => void;
}) {
  const { anchor } = props;
  const document = useDocument();
  const places = placesAround(document, anchor);
  const thing = thingsIn(document).get(keyOf(anchor)) ?? sentenceCase(names.protocol.one);
  return (
    <>
      {places.length > 1 ? (
        <NativeSelect
          size="xs"
          mb={6}
          label="Waarover"
          value={placeKey(anchor)}
          data={places.map(({ anchor: at, label }) => ({ value: placeKey(at), label }))}
          onChange={(event) => {
            const chosen = places.find(({ anchor: at }) => placeKey(at) === event.currentTarget.value);
            if (chosen) props.choose(chosen.anchor);
          }}
        />
      ) : null}
      <CommentForm spot={{ on: 'place', anchor, thing }} sent={props.sent} />
    </>
  );
}
