'use client';

import { useMemo } from 'react';
import { useStoreValue } from '@/components/ui/use-store-value';
import { judgedSectors, rulesToVerify, type RuleToVerify } from '@/lib/core/rules';
import { useDocumentPart, useEditing } from '../editing-context';

/** The rules that found nothing in this draft, and of which the check may still not say that all is in order. */
export function useToVerify(): readonly RuleToVerify[] {
  const { author, checks } = useEditing();
  const findings = useStoreValue(checks, (state) => state.findings);
  const sectors = useDocumentPart((document) => document.sectors);
  const today = author.today;
  const uncertain = useMemo(
    () => rulesToVerify({ on: today, sectors: judgedSectors({ sectors }, {}) }),
    [today, sectors],
  );
  return useMemo(
    () => uncertain.filter(({ id }) => findings.every(({ rule }) => rule !== id)),
    [uncertain, findings],
  );
}
