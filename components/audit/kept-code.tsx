'use client';

import { Button, Code, CopyButton, Group } from '@mantine/core';

/** The code that stands for the whole log, to be kept somewhere else. */
export function KeptCode({ code }: { code: string }) {
  return (
    <>
      <Code block my="sm" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
        {code}
      </Code>
      <Group>
        <CopyButton value={code}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? 'Gekopieerd' : 'Kopieer de code'}
            </Button>
          )}
        </CopyButton>
        <Button variant="default" onClick={() => window.print()}>
          Print deze pagina
        </Button>
      </Group>
    </>
  );
}
