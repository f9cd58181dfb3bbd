'use client';

import { useCallback, useEffect, useState } from 'react';
import { useStoreValue } from '@/components/ui/use-store-value';
import { refusalIn, unreachable } from '@/components/ui/unreachable';
import type { Answer } from '@/lib/core/failure';
import { useEditing } from '../editing-context';
import type { HistoryPage } from '../history-port';

/** So long after a save the list is asked for anew. */
const SETTLED_MS = 1500;

type Listed = {
  page: HistoryPage | undefined;
  problem: string | undefined;
  older: () => void;
  again: () => void;
};

/** The points of this draft, as far back as somebody asked for them, and anew when something was saved. */
export function useHistory(): Listed {
  const { draft, history } = useEditing();
  const revision = useStoreValue(draft.state, (state) => state.revision);
  const [page, setPage] = useState<HistoryPage>();
  const [problem, setProblem] = useState<string>();

  const load = useCallback(
    async (before?: number) => {
      if (!history) return;
      const answer = await orUnreachable(history.list(before === undefined ? {} : { before }));
      setProblem(answer.ok ? undefined : answer.failure.message);
      if (!answer.ok) return;
      const { value } = answer;
      setPage((known) => (before === undefined ? newest(value, known) : further(value, known)));
    },
    [history],
  );
  const isLoaded = page !== undefined;
  useEffect(() => {
    const timer = setTimeout(() => void load(), isLoaded ? SETTLED_MS : 0);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- whether it was loaded says only how soon
  }, [load, revision]);

  return { page, problem, older: () => void load(page?.olderBefore), again: () => void load() };
}

/** The newest page, and behind it what was read of before. */
function newest(page: HistoryPage, known: HistoryPage | undefined): HistoryPage {
  const { olderBefore } = page;
  const older =
    known?.points.filter(({ revision }) => olderBefore !== undefined && revision < olderBefore) ?? [];
  return older.length === 0 ? page : { ...known, points: [...page.points, ...older] };
}

/** What was read so far, and a page of before it. */
function further(page: HistoryPage, known: HistoryPage | undefined): HistoryPage {
  return { ...page, points: [...(known?.points ?? []), ...page.points] };
}

/** Not reached is told as any other refusal is. */
export function orUnreachable<T>(asked: Promise<Answer<T>>): Promise<Answer<T> | Unreached> {
  return asked.catch((error: unknown): Unreached => {
    return { ok: false, failure: { message: refusalIn(error) ?? unreachable } };
  });
}
type Unreached = { ok: false; failure: { message: string } };
