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
        <Notifications position="bottom-center" limit={3} autoClose={8000} />
      </ModalsProvider>
    </MantineProvider>
  );
}
