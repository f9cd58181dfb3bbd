'use client';

import { Button, Modal, Text } from '@mantine/core';
import { useStoreValue } from '@/components/ui/use-store-value';
import { useEditing, useView } from '../editing-context';
import { momentInShort } from './moment';
import { useCopy } from './use-copy';
import classes from './saving.module.css';

/** The texts that this person did not choose, to look back at and copy. */
export function UnchosenDialog() {
  const { view, unchosen } = useEditing();
  const copy = useCopy();
  const texts = useStoreValue(unchosen.texts, (all) => all);
  const isOpen = useView((now) => now.open === 'unchosen');
  return (
    <Modal
      opened={isOpen}
      onClose={() => view.set((now) => ({ ...now, open: 'nothing' }))}
      title="Teksten die je niet koos"
      size="lg"
      closeButtonProps={{ 'aria-label': 'Sluiten' }}
    >
      <Text size="sm" c="dimmed" mb="md">
        Ze staan op dit apparaat tot je uitlogt. Je collega’s zien ze niet.
      </Text>
      {texts.length === 0 ? <p>Er zijn er nog geen.</p> : null}
      <ul className={classes.list}>
        {texts.map(({ about, text, who, at }) => (
          <li key={`${at} ${who} ${about} ${text}`}>
            <p>
              <b>{who}</b> · {momentInShort(at)}
              {about === '' ? '' : ` · ${about}`}
            </p>
            <p className={classes.whole}>{text}</p>
            <Button size="compact-sm" variant="default" onClick={() => copy(text)}>
              Kopieer tekst
            </Button>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
