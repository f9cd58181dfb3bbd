'use client';

import { Button, Group } from '@mantine/core';
import { useId } from 'react';
import { contrastOf, looksLikeDanger, READABLE, readableColour } from '@/lib/core/design';
import { colourFrom } from '../edits/change-face';
import { TextField } from '../fields/text-field';
import classes from './face.module.css';

type ColourFieldProps = {
  label: string;
  maxLength: number;
  description: string;
  value: string | undefined;
  /** What is used while there is none. */
  byDefault: string;
  /** Said of a colour like that of danger: what is drawn in its place. */
  likeDanger: string;
  change: (colour: string | undefined) => void;
};

const judge = (text: string) =>
  text.trim() === '' || colourFrom(text)
    ? undefined
    : 'Dit is geen kleurcode. Schrijf een # met zes tekens, zoals #0b4f6c.';

/** A colour to point at or to type, with how white text reads on it. */
export function ColourField({ label, description, value, byDefault, change, ...props }: ColourFieldProps) {
  const name = useId();
  const set = (colour: string | undefined) => {
    if (colour !== value) change(colour);
  };
  return (
    <div role="group" aria-labelledby={name} className={classes.part}>
      <h3 id={name} className={classes.heading}>
        {label}
      </h3>
      <p className={classes.description}>{description}</p>
      <div className={classes.row}>
        <input
          type="color"
          className={classes.well}
          aria-label={`${label}: kies een kleur`}
          value={value ?? byDefault}
          onChange={(event) => set(event.currentTarget.value.toLowerCase())}
        />
        <TextField
          label="Kleurcode"
          showLabel={false}
          value={value ?? ''}
          placeholder={byDefault}
          maxLength={props.maxLength}
          judge={judge}
          commit={(text) => set(colourFrom(text))}
        />
        {value ? (
          <Button variant="subtle" size="compact-sm" onClick={() => set(undefined)}>
            Gebruik de standaardkleur
          </Button>
        ) : null}
      </div>
      {value ? <Reading colour={value} likeDanger={props.likeDanger} take={set} /> : null}
    </div>
  );
}

type ReadingProps = { colour: string; likeDanger: string; take: (colour: string) => void };

/** How white text reads on the colour, and the nearest one on which it can be read. */
function Reading({ colour, likeDanger, take }: ReadingProps) {
  const drawn = readableColour(colour);
  const isReadable = drawn === colour;
  const said = isReadable
    ? `Witte tekst is hierop goed te lezen (contrast ${inDutch(colour)}).`
    : `Witte tekst is hierop slecht te lezen: het contrast is ${inDutch(colour)} en moet ${comma(READABLE)} zijn. Op papier gebruiken we daarom ${drawn}. Die lijkt er het meest op.`;
  return (
    <div className={classes.reading}>
      <Group gap={8}>
        {isReadable ? null : <Sample ground={colour} ink="#000000" words="Jouw kleur" />}
        <Sample ground={drawn} ink="#ffffff" words={isReadable ? 'Zo ziet het eruit' : 'Op papier'} />
      </Group>
      <p role="status" className={classes.said}>
        {said}
        {looksLikeDanger(drawn) ? ` De kleur lijkt op het rood van acuut gevaar. ${likeDanger}` : ''}
      </p>
      {isReadable ? null : (
        <Button size="compact-sm" variant="default" onClick={() => take(drawn)}>
          Neem {drawn} over
        </Button>
      )}
    </div>
  );
}

function Sample({ ground, ink, words }: { ground: string; ink: string; words: string }) {
  return (
    <span className={classes.sample} style={{ background: ground, color: ink }} aria-hidden>
      {words}
    </span>
  );
}

/** Rounded down: 4,46 is not enough. */
const inDutch = (colour: string) => comma(Math.floor(contrastOf(colour) * 10) / 10);
const comma = (value: number) => String(value).replace('.', ',');
