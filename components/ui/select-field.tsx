'use client';

import { useId } from 'react';
import classes from './field.module.css';

export type SelectOption = { value: string; label: string };
export type SelectOptions = readonly (SelectOption | { group: string; items: readonly SelectOption[] })[];

/** One of a list, in the list of the browser itself. */
export function SelectField(props: {
  label: string;
  /** False: the label is for screen readers alone, because the place says enough to the eye. */
  showLabel?: boolean;
  /** Without an edge, for in a table. */
  isBare?: boolean;
  value: string;
  options: SelectOptions;
  disabled?: boolean;
  className?: string | undefined;
  choose: (value: string) => void;
}) {
  const { label, showLabel = true, isBare = false, value, options, disabled, className, choose } = props;
  const id = useId();
  return (
    <div className={className}>
      {showLabel ? (
        <label htmlFor={id} className={classes.label}>
          {label}
        </label>
      ) : null}
      <select
        id={id}
        aria-label={showLabel ? undefined : label}
        className={`${classes.input} ${classes.select} ${isBare ? classes.bare : ''}`}
        disabled={disabled}
        value={value}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {options.map((each) =>
          'group' in each ? (
            <optgroup key={each.group} label={each.group}>
              {each.items.map(optionOf)}
            </optgroup>
          ) : (
            optionOf(each)
          ),
        )}
      </select>
    </div>
  );
}

function optionOf({ value, label }: SelectOption) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}
