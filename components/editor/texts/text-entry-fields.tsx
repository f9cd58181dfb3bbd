'use client';

import { NativeSelect } from '@mantine/core';
import type { Annex, Chapter, ParticipationPoint, Recital } from '@/schemas/protocol';
import { useDocument } from '../editing-context';
import { ManyField } from '../fields/many-field';
import { RichTextField } from '../fields/rich-text-field';
import { fieldOf } from '../fields/field-of';
import { TextField } from '../fields/text-field';
import { functionOptions } from '../fields/options';
import type { EntryFieldsProps } from './entry-fields-props';
import { TagsField } from '../fields/tags-field';
import classes from './text.module.css';

const levels = { '1': 'Hoofdstuk', '2': 'Paragraaf', '3': 'Subparagraaf' };

export function ChapterFields({ entry, disabled, change }: EntryFieldsProps<Chapter>) {
  const document = useDocument();
  return (
    <>
      <TextField
        {...fieldOf('chapter', 'title')}
        value={entry.title}
        required
        disabled={disabled}
        commit={(title) => change({ ...entry, title }, 'title')}
      />
      <RichTextField
        field="chapter.body"
        label="Tekst"
        value={entry.body}
        headings
        disabled={disabled}
        commit={(body) => change({ ...entry, body }, 'body')}
      />
      <div className={classes.pair}>
        <NativeSelect
          label="Niveau"
          disabled={disabled}
          value={String(entry.level)}
          data={Object.entries(levels).map(([value, label]) => ({ value, label }))}
          onChange={(event) => {
            const level = event.currentTarget.value === '2' ? 2 : event.currentTarget.value === '3' ? 3 : 1;
            change({ ...entry, level }, 'level');
          }}
        />
        <ManyField
          label="Bindt deze functies"
          options={functionOptions(document)}
          values={entry.functionIds}
          disabled={disabled}
          choose={(functionIds) => change({ ...entry, functionIds }, 'functions')}
        />
      </div>
      <TagsField
        values={entry.tags}
        disabled={disabled}
        choose={(tags) => change({ ...entry, tags }, 'tags')}
      />
    </>
  );
}

export function AnnexFields({ entry, disabled, change }: EntryFieldsProps<Annex>) {
  return (
    <>
      <div className={classes.pair}>
        <TextField
          {...fieldOf('annex', 'label')}
          value={entry.label}
          disabled={disabled}
          commit={(label) => change({ ...entry, label }, 'label')}
        />
        <TextField
          {...fieldOf('annex', 'title')}
          value={entry.title}
          required
          disabled={disabled}
          commit={(title) => change({ ...entry, title }, 'title')}
        />
      </div>
      <RichTextField
        field="annex.body"
        label="Tekst"
        value={entry.body}
        headings
        disabled={disabled}
        commit={(body) => change({ ...entry, body }, 'body')}
      />
      <TagsField
        values={entry.tags}
        disabled={disabled}
        choose={(tags) => change({ ...entry, tags }, 'tags')}
      />
    </>
  );
}

export function ParticipationFields({ entry, disabled, change }: EntryFieldsProps<ParticipationPoint>) {
  const document = useDocument();
  return (
    <>
      <div className={classes.pair}>
        <TextField
          {...fieldOf('participation-point', 'label')}
          value={entry.label}
          disabled={disabled}
          commit={(label) => change({ ...entry, label }, 'label')}
        />
        <TextField
          {...fieldOf('participation-point', 'title')}
          value={entry.title}
          required
          disabled={disabled}
          commit={(title) => change({ ...entry, title }, 'title')}
        />
      </div>
      <RichTextField
        field="participation-point.body"
        label="Tekst"
        value={entry.body}
        disabled={disabled}
        commit={(body) => change({ ...entry, body }, 'body')}
      />
      <ManyField
        label="Voor deze functies"
        options={functionOptions(document)}
        values={entry.functionIds}
        disabled={disabled}
        choose={(functionIds) => change({ ...entry, functionIds }, 'functions')}
      />
      <TagsField
        values={entry.tags}
        disabled={disabled}
        choose={(tags) => change({ ...entry, tags }, 'tags')}
      />
    </>
  );
}

export function RecitalFields({ entry, disabled, change }: EntryFieldsProps<Recital>) {
  return (
    <RichTextField
      field="recital.text"
      label="Overwegende dat …"
      value={entry.text}
      disabled={disabled}
      commit={(text) => change({ ...entry, text }, 'text')}
    />
  );
}
