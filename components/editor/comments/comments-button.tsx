'use client';

import { IconMessage2 } from '@tabler/icons-react';
import { IconButton } from '@/components/ui/icon-button';
import { useEditing } from '../editing-context';
import { isNarrow } from '../going/use-go-to';
import { useTalkState } from './talk-context';
import { isOpen } from './talk-state';
import classes from './comments.module.css';

/** Opens the panel with what is said, in every view. */
export function CommentsButton() {
  const { view } = useEditing();
  const count = useTalkState(({ threads }) => (threads ?? []).filter(isOpen).length);
  const isForYou = useTalkState(({ unread }) => unread.length > 0);
  const words = count === 1 ? '1 open reactie' : `${count} open reacties`;
  return (
    <span className={classes.counted}>
      <IconButton
        label={count === 0 ? 'Reacties' : `Reacties: ${words}${isForYou ? ', ook voor jou' : ''}`}
        variant="default"
        size={36}
        onClick={() =>
          view.set((now) => ({ ...now, side: 'comments', open: isNarrow() ? 'inspector' : now.open }))
        }
      >
        <IconMessage2 size={18} />
      </IconButton>
      {count > 0 ? (
        <span className={classes.badge} aria-hidden="true">
          {count}
        </span>
      ) : null}
    </span>
  );
}
