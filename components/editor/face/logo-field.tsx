'use client';

import { Button, Group } from '@mantine/core';
import { useRef, useState } from 'react';
import { refusalIn, unreachable } from '@/components/ui/unreachable';
import { inDutch } from '@/lib/core/failure';
import { logoFileLimits, type Logo } from '@/schemas/face';
import { lengths } from '@/schemas/lengths';
import { changeFace } from '../edits/change-face';
import { useEditing } from '../editing-context';
import { fieldOf } from '../fields/field-of';
import { TextField } from '../fields/text-field';
import { base64Of } from './base64-of';
import classes from './face.module.css';

/** The logo of the board: a file that the server writes anew, and then an edit like any other. */
export function LogoField({ logo }: { logo: Logo | undefined }) {
  const { draft, edit, writeLogo, announce } = useEditing();
  const input = useRef<HTMLInputElement>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const set = (next: Logo | undefined, mergeKey?: string) =>
    edit(changeFace(draft.state.get().document.face, { logo: next }), mergeKey);

  async function upload(file: File): Promise<string | undefined> {
    if (file.size > logoFileLimits.bytes) return inDutch({ code: 'logo_refused', because: 'heavy' });
    const answer = await writeLogo(base64Of(new Uint8Array(await file.arrayBuffer())));
    if (!answer.ok) return answer.failure.message;
    const { face, organisation } = draft.state.get().document;
    const alt = face?.logo?.alt ?? `Logo van ${organisation}`.slice(0, lengths.logo.alt);
    if (set({ ...answer.value, alt })) announce('Het logo staat in het concept.');
    return undefined;
  }

  async function choose(file: File) {
    setIsBusy(true);
    setProblem(undefined);
    setProblem(await upload(file).catch((error: unknown) => refusalIn(error) ?? unreachable));
    setIsBusy(false);
  }

  return (
    <div role="group" aria-labelledby="logo-heading" className={classes.part}>
      <h3 id="logo-heading" className={classes.heading}>
        Logo
      </h3>
      <p className={classes.description}>
        Een PNG of JPEG van hoogstens {logoFileLimits.bytes / 1_000_000} MB. Het logo komt op wit papier te
        staan.
      </p>
      {logo ? (
        <img className={classes.logo} src={`data:image/png;base64,${logo.data}`} alt={logo.alt} />
      ) : null}
      <Group gap={8} mt={8}>
        <Button size="xs" variant="default" loading={isBusy} onClick={() => input.current?.click()}>
          {logo ? 'Kies een ander logo' : 'Kies een logo'}
        </Button>
        {logo ? (
          <Button size="xs" variant="subtle" onClick={() => set(undefined)}>
            Haal het logo weg
          </Button>
        ) : null}
      </Group>
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg"
        hidden
        aria-label="Bestand met het logo"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) void choose(file);
        }}
      />
      {problem ? (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      ) : null}
      {logo ? (
        <TextField
          {...fieldOf('logo', 'alt')}
          description="Dit hoort iemand die het logo niet ziet."
          value={logo.alt}
          commit={(alt) => set({ ...logo, alt }, 'face:alt')}
        />
      ) : null}
    </div>
  );
}
