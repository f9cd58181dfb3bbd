'use client';

import { assertNever } from '@/lib/core/result';
import type { AnyEntry, EntryOf } from '@/lib/core/protocol';
import type { TextCollection } from '@/schemas/collections';
import { ContactFields } from './contact-fields';
import { DefinitionFields } from './definition-fields';
import type { EntryFieldsProps } from './entry-fields-props';
import { FormFields } from './form-fields';
import { GlobalExitFields } from './global-exit-fields';
import { SignalListFields } from './signal-list-fields';
import { SourceFields } from './source-fields';
import { AnnexFields, ChapterFields, ParticipationFields, RecitalFields } from './text-entry-fields';

/** The fields of one entry of a list beside the flow. */
export function EntryFields(props: EntryFieldsProps<AnyEntry> & { collection: TextCollection }) {
  const { collection } = props;
  const as = <C extends TextCollection>() => props as unknown as EntryFieldsProps<EntryOf<C>>;
  switch (collection) {
    case 'chapters':
      return <ChapterFields {...as<'chapters'>()} />;
    case 'annexes':
      return <AnnexFields {...as<'annexes'>()} />;
    case 'participation':
      return <ParticipationFields {...as<'participation'>()} />;
    case 'recitals':
      return <RecitalFields {...as<'recitals'>()} />;
    case 'definitions':
      return <DefinitionFields {...as<'definitions'>()} />;
    case 'contacts':
      return <ContactFields {...as<'contacts'>()} />;
    case 'globalExits':
      return <GlobalExitFields {...as<'globalExits'>()} />;
    case 'signalLists':
      return <SignalListFields {...as<'signalLists'>()} />;
    case 'forms':
      return <FormFields {...as<'forms'>()} />;
    case 'sources':
      return <SourceFields {...as<'sources'>()} />;
    default:
      return assertNever(collection);
  }
}
