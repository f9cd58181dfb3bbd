'use client';

import { NativeSelect } from '@mantine/core';
import { words } from '@/lib/core/protocol/questions';
import type { ProtocolPatch } from '@/lib/core/protocol';
import type { Sector } from '@/schemas/vocabulary';
import { seenIn } from '@/lib/core/drafting';
import { useDocument, useEditing } from '../editing-context';
import { ChoiceField } from '../fields/choice-field';
import { ManyField } from '../fields/many-field';
import { RichTextField } from '../fields/rich-text-field';
import { fieldOf } from '../fields/field-of';
import { TextField } from '../fields/text-field';
import { atPlace, placeOf } from '../going/places';
import { ApprovalsField } from './approvals-field';
import classes from './text.module.css';

const sectors = (Object.keys(words.sector) as Sector[]).map((value) => ({
  value,
  label: words.sector[value],
}));

/** What the protocol says of itself. */
export function AboutFields() {
  const document = useDocument();
  const { edit, mayEdit } = useEditing();
  const disabled = !mayEdit;
  const change = (field: string, patch: ProtocolPatch) =>
    edit({ kind: 'change_protocol', ...seenIn(document, patch) }, `protocol:${field}`);
  return (
    <>
      <h2 className={classes.heading} {...atPlace(placeOf.about)} tabIndex={-1}>
        Over deze meldcode
      </h2>
      <div {...atPlace(placeOf.field('title'))}>
        <TextField
          {...fieldOf('protocol', 'title')}
          value={document.title}
          required
          disabled={disabled}
          commit={(title) => change('title', { title })}
        />
      </div>
      <TextField
        {...fieldOf('protocol', 'subtitle')}
        value={document.subtitle ?? ''}
        disabled={disabled}
        commit={(text) => change('subtitle', { subtitle: text || undefined })}
      />
      <div className={classes.pair}>
        <div {...atPlace(placeOf.field('organisation'))}>
          <TextField
            {...fieldOf('protocol', 'organisation')}
            value={document.organisation}
            disabled={disabled}
            commit={(organisation) => change('organisation', { organisation })}
          />
        </div>
        <div {...atPlace(placeOf.field('competentAuthority'))}>
          <TextField
            {...fieldOf('protocol', 'competentAuthority')}
            value={document.competentAuthority ?? ''}
            disabled={disabled}
            commit={(text) => change('authority', { competentAuthority: text || undefined })}
          />
        </div>
        <ChoiceField
          label="Geldt voor"
          words={words.scope}
          value={document.scope}
          disabled={disabled}
          choose={(scope) => scope && change('scope', { scope })}
        />
        <TextField
          {...fieldOf('protocol', 'edition')}
          value={document.edition ?? ''}
          placeholder="3.0"
          disabled={disabled}
          commit={(text) => change('edition', { edition: text || undefined })}
        />
        <div {...atPlace(placeOf.field('pupilFileSystem'))}>
          <TextField
            {...fieldOf('protocol', 'pupilFileSystem')}
            value={document.pupilFileSystem ?? ''}
            placeholder="ParnasSys"
            disabled={disabled}
            commit={(text) => change('file', { pupilFileSystem: text || undefined })}
          />
        </div>
        <div {...atPlace(placeOf.field('referralIndexAuthorised'))}>
          <NativeSelect
            label="Meldt bij de verwijsindex"
            disabled={disabled}
            value={String(document.referralIndexAuthorised)}
            data={[
              { value: 'null', label: 'niet gezegd' },
              { value: 'true', label: 'ja, wij zijn meldingsbevoegd' },
              { value: 'false', label: 'nee, wij zijn niet meldingsbevoegd' },
            ]}
            onChange={(event) => {
              const { value } = event.currentTarget;
              change('index', { referralIndexAuthorised: value === 'null' ? null : value === 'true' });
            }}
          />
        </div>
      </div>
      <div {...atPlace(placeOf.field('sectors'))}>
        <ManyField
          label="Sectoren"
          options={sectors}
          values={document.sectors}
          disabled={disabled}
          choose={(chosen) => change('sectors', { sectors: chosen })}
        />
      </div>
      <ApprovalsField
        approvals={document.approvals}
        disabled={disabled}
        change={(approvals, field) => change(`approvals:${field}`, { approvals })}
      />
      <RichTextField
        field="protocol.intro"
        label="Inleiding"
        value={document.intro}
        disabled={disabled}
        headings
        commit={(intro) => change('intro', { intro: intro.content.length > 0 ? intro : undefined })}
      />
    </>
  );
}
