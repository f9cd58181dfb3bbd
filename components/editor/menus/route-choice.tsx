'use client';

import { NativeSelect } from '@mantine/core';
import type { RouteId } from '@/schemas/ids';
import { useDocumentPart, useEditing, useRoute } from '../editing-context';
import { onRoute } from '../editor-view';

/** Which route is shown, where there is no room for the list of them; nothing while there is one. */
export function RouteChoice({
  className,
  showLabel,
}: {
  className?: string | undefined;
  showLabel: boolean;
}) {
  const { view } = useEditing();
  const routes = useDocumentPart((document) => document.routes);
  const route = useRoute();
  if (!route || routes.length < 2) return null;
  return (
    <NativeSelect
      className={className}
      {...(showLabel ? { label: 'Route' } : { 'aria-label': 'Route' })}
      value={route.id}
      data={routes.map(({ id, title }) => ({ value: id, label: title }))}
      onChange={(event) => {
        view.set(onRoute(event.currentTarget.value as RouteId));
      }}
    />
  );
}
