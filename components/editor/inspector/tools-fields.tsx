'use client';

import { fresh } from '@/lib/core/protocol/questions';
import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { IconButton } from '@/components/ui/icon-button';
import { completeHref } from '@/lib/core/text';
import type { Tool } from '@/schemas/protocol-flow';
import { newId } from '../../ids/new-id';
import { judgeHref } from '../fields/judges';
import { fieldOf } from '../fields/field-of';
import { TextField } from '../fields/text-field';
import { PartOfThing } from '../presence/at-field';
import classes from './inspector.module.css';

/** Things that help with the card: a name and, when it is online, an address. */
export function ToolsFields(props: { tools: Tool[]; disabled: boolean; change: (tools: Tool[]) => void }) {
  const { tools, disabled, change } = props;

  function set(tool: Tool) {
    change(tools.map((each) => (each.id === tool.id ? tool : each)));
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
