'use client';

import { fresh } from '@/lib/core/protocol/questions';
import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { IconButton } from '@/components/ui/icon-button';
import { SelectField } from '@/components/ui/select-field';
import { useDocument } from '../editing-context';
import { entryOptions } from '../fields/options';
import { completeHref } from '@/lib/core/text';
import type { EntryId } from '@/schemas/ids';
import type { Tool } from '@/schemas/protocol-flow';
import { newId } from '../../ids/new-id';
import { judgeHref } from '../fields/judges';
import { fieldOf, labelOf } from '../fields/field-of';
import { TextField } from '../fields/text-field';
import { PartOfThing } from '../presence/at-field';
import classes from './inspector.module.css';

/** Things that help with the card: a name and, when it is online, an address. */
export function ToolsFields(props: { tools: Tool[]; disabled: boolean; change: (tools: Tool[]) => void }) {
  const { tools, disabled, change } = props;
  const entries = entryOptions(useDocument());

  function set(tool: Tool) {
    change(tools.map((each) => (each.id === tool.id ? tool : each)));
  }

  /** It is in this protocol, or has an address. */
  function setEntry(tool: Tool, chosen: string) {
    const { entryId: _old, href, ...rest } = tool;
    set(chosen ? { ...rest, entryId: chosen as EntryId } : href === undefined ? rest : { ...rest, href });
  }

  function setHref(tool: Tool, text: string) {
    const { href: _old, ...rest } = tool;
    const href = completeHref(text);
    set(href ? { ...rest, href } : rest);
  }

  return (
    <div>
      <ul className={classes.list}>
        {tools.map((tool, index) => (
          <PartOfThing key={tool.id} id={tool.id}>
            <li className={classes.exit}>
              <div className={classes.row}>
                <div className={classes.grow}>
                  <TextField
                    {...fieldOf('tool', 'label')}
                    label={`Hulpmiddel ${index + 1}`}
                    value={tool.label}
                    disabled={disabled}
                    commit={(label) => set({ ...tool, label })}
                  />
                </div>
                {disabled ? null : (
                  <IconButton
                    label={`Hulpmiddel ${index + 1} verwijderen`}
                    style={{ marginBottom: 4 }}
                    onClick={() => change(tools.filter(({ id }) => id !== tool.id))}
                  >
                    <IconTrash size={15} />
                  </IconButton>
                )}
              </div>
              {entries.length > 0 || tool.entryId ? (
                <SelectField
                  label={labelOf('tool', 'entryId')}
                  disabled={disabled}
                  value={tool.entryId ?? ''}
                  options={[{ value: '', label: 'geen: een link' }, ...entries]}
                  choose={(chosen) => setEntry(tool, chosen)}
                />
              ) : null}
              {tool.entryId ? null : (
                <TextField
                  {...fieldOf('tool', 'href')}
                  placeholder="https://…"
                  value={tool.href ?? ''}
                  disabled={disabled}
                  judge={judgeHref}
                  commit={(text) => setHref(tool, text)}
                />
              )}
            </li>
          </PartOfThing>
        ))}
      </ul>
      {disabled ? null : (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={14} />}
          onClick={() => change([...tools, { id: newId('part'), label: fresh('tool') }])}
        >
          Hulpmiddel toevoegen
        </Button>
      )}
    </div>
  );
}
