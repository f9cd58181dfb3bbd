'use client';

import { notifications } from '@mantine/notifications';
import { useEffect, useEffectEvent } from 'react';
import { useStoreValue } from '@/components/ui/use-store-value';
import { useEditing } from '../editing-context';
import { placeOf } from '../going/places';
import { isNarrow, useGoTo } from '../going/use-go-to';

const gone = 'Deze bevinding is er niet meer. Ze is opgelost, of de tekst is intussen gewijzigd.';

/** Opens the finding that the address of the page asks for, once, after the first check. */
export function useAskedFinding(key: string | undefined): void {
  const { checks, view, announce } = useEditing();
  const { goTo } = useGoTo();
  const isChecked = useStoreValue(checks, ({ standing }) => standing === 'done');

  const show = useEffectEvent((asked: string) => {
    // Who reloads the page later begins afresh.
    window.history.replaceState(null, '', window.location.pathname);
    const found = checks.get().findings.find((finding) => finding.key === asked);
    view.set((now) => ({
      ...now,
      check: 'findings',
      filter: found?.reason ? 'answered' : 'open',
      findingKey: found?.key ?? null,
      aim: found ? placeOf.finding(found.key) : placeOf.checkHeading,
    }));
    if (!found) {
      notifications.show({ message: gone, autoClose: 12_000 });
      announce(gone);
    } else if (!isNarrow()) goTo(found);
  });

  useEffect(() => {
    if (isChecked && key !== undefined) show(key);
  }, [isChecked, key]);
}
