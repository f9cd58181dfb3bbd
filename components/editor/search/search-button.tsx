'use client';

import { Kbd } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEditing } from '../editing-context';
import classes from './search.module.css';

/** Opens the search, for who does not know the keys. */
export function SearchButton() {
  const { view } = useEditing();
  return (
    <button
      type="button"
      className={classes.button}
      aria-haspopup="dialog"
      onClick={() => view.set((now) => ({ ...now, open: 'search' }))}
    >
      <IconSearch size={16} aria-hidden="true" />
      <span className={classes.buttonText}>Zoek kaart, route, begrip</span>{' '}
      <Kbd className={classes.keys}>Ctrl K</Kbd>
    </button>
  );
}
