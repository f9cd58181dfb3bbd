'use client';

import { Fold } from '@/components/ui/fold';
import type { Tag } from '@/schemas/vocabulary';
import { ManyField } from './many-field';
import { tagOptions } from './options';

/** Marks for the legal check, folded away: most people never need them. */
export function TagsField(props: { values: Tag[]; disabled: boolean; choose: (tags: Tag[]) => void }) {
  return (
    <Fold title="Kenmerken voor de wettelijke controle" count={props.values.length}>
      <ManyField label="Kenmerken" options={tagOptions} {...props} />
    </Fold>
  );
}
