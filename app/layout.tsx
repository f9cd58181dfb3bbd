import '@fontsource/atkinson-hyperlegible-next/400.css';
import '@fontsource/atkinson-hyperlegible-next/400-italic.css';
import '@fontsource/atkinson-hyperlegible-next/600.css';
import '@fontsource/atkinson-hyperlegible-next/700.css';
import '@fontsource/atkinson-hyperlegible-next/700-italic.css';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './globals.css';

import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { StudioTheme } from '@/components/theme/studio-theme';

/** Next puts the CSP nonce of the request on its scripts, so no page of the studio may be made ahead of it. */
export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: { default: 'Meldcode Studio', template: '%s · Meldcode Studio' },
  robots: { index: false },
  icons: '/assets/icon.svg',
};
export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="nl-NL" data-mantine-color-scheme="light">
      <body>
        <StudioTheme>{children}</StudioTheme>
      </body>
    </html>
  );
}
