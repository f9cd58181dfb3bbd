'use client';

import { MantineProvider } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { cssVariables, theme } from './theme';

/**
 * One light scheme for everybody, said in the HTML itself (`data-mantine-color-scheme` on `<html>`): so no
 * inline script is needed to choose one, and the page stands under a CSP without 'unsafe-inline' for scripts.
 */
export function StudioTheme({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} forceColorScheme="light" cssVariablesResolver={cssVariables}>
      <ModalsProvider labels={{ confirm: 'Ja', cancel: 'Annuleren' }} modalProps={{ centered: true }}>
        {children}
        {/* A menu stands in a part of the page that has a name; there is none while nothing is open. */}
        <div id="open-menu" className="open-menu" role="region" aria-label="Menu" />
        <Notifications position="bottom-center" limit={3} autoClose={8000} />
      </ModalsProvider>
    </MantineProvider>
  );
}
