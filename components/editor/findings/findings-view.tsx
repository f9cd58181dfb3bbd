'use client';

import { SegmentedControl } from '@mantine/core';
import { useDeferredValue, useMemo, useRef } from 'react';
import { useStoreValue } from '@/components/ui/use-store-value';
import { isOpen } from '@/lib/core/rules';
import { useDocumentPart, useEditing, useView } from '../editing-context';
import { FillBanner } from './fill-banner';
import { FindingItem } from './finding-item';
import { groupFindings } from './group-findings';
import { ToVerify } from './to-verify';
import { useFindingKeys } from './use-finding-keys';
import { useKeptFocus } from './use-kept-focus';
import { useToVerify } from './use-to-verify';
import classes from './check-panel.module.css';

/** What the check found, under headings; open ones, or those answered with a reason. */
export function FindingsView() {
  const { checks, view, draft } = useEditing();
  const { findings: newest, standing } = useStoreValue(checks, (state) => state);
  // A long list gives way to whoever is typing.
  const findings = useDeferredValue(newest);
  const grouping = useView((now) => now.grouping);
  const filter = useView((now) => now.filter);
  // Headings follow the flow; typing in a card does not draw the list again.
  const headings = useDocumentPart(headingsOf);
  const open = useMemo(() => findings.filter(isOpen), [findings]);
  const shown = useMemo(
    () => (filter === 'open' ? open : findings.filter((finding) => !isOpen(finding))),
    [findings, open, filter],
  );
  const groups = useMemo(
    () => groupFindings(draft.state.get().document, shown, grouping),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `headings` is what groupFindings reads of the document
    [shown, grouping, headings],
  );
  const list = useRef<HTMLDivElement>(null);
  const order = useMemo(() => groups.flatMap((group) => group.findings.map(({ key }) => key)), [groups]);
  useKeptFocus(list, order);
  const onKeyDown = useFindingKeys(list);
  const hasToVerify = useToVerify().length > 0;
  return (
    <>
      <div className={classes.choices}>
        <SegmentedControl
          size="xs"
          aria-label="Welke bevindingen"
          value={filter}
          data={[
            { value: 'open', label: `Open ${open.length}` },
            { value: 'answered', label: `Met reden ${findings.length - open.length}` },
          ]}
          onChange={(value) => view.set((now) => ({ ...now, filter: value }))}
        />
        <SegmentedControl
          size="xs"
          aria-label="Ordenen"
          value={grouping}
          data={[
            { value: 'step', label: 'Per stap' },
            { value: 'severity', label: 'Per ernst' },
          ]}
          onChange={(value) => view.set((now) => ({ ...now, grouping: value }))}
        />
      </div>
      <div className={classes.body}>
        <FillBanner />
        <div ref={list} onKeyDown={onKeyDown}>
          {groups.map(({ id, title, findings: inGroup }) => (
            <section key={id} aria-labelledby={`check-group-${id}`}>
              <h3 className={classes.group} id={`check-group-${id}`}>
                {title} <span className={classes.groupCount}>{inGroup.length}</span>
              </h3>
              <ul className={classes.list}>
                {inGroup.map((finding) => (
                  <FindingItem key={finding.key} finding={finding} />
                ))}
              </ul>
            </section>
          ))}
        </div>
        {groups.length === 0 ? (
          <p className={classes.none}>{nothingIn(filter, standing, hasToVerify)}</p>
        ) : null}
        {filter === 'open' && standing === 'done' ? <ToVerify /> : null}
      </div>
    </>
  );
}

/** What a heading is made of, as one text: the same text, the same headings. */
function headingsOf({ routes }: { routes: { title: string; steps: { label: string; title: string }[] }[] }) {
  return routes
    .map(({ title, steps }) => `${title}\n${steps.map((step) => `${step.label} ${step.title}`).join('\n')}`)
    .join('\n\n');
}

function nothingIn(
  filter: 'open' | 'answered',
  standing: 'waiting' | 'done' | 'failed',
  hasToVerify: boolean,
): string {
  if (standing === 'waiting') return 'De controle loopt …';
  if (standing === 'failed')
    return 'De controle is gestopt door een fout. Wijzig iets om het opnieuw te proberen.';
  if (filter === 'answered') return 'Nog nergens een reden gegeven.';
  return hasToVerify ? 'Er staat niets open.' : 'Alles klopt. Er staat niets open.';
}
