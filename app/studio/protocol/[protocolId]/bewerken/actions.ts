'use server';

import { action } from '@/lib/server/web/action';
import { deleteComment, editComment } from '@/lib/server/comments/change-comment';
import { listThreads } from '@/lib/server/comments/list-threads';
import { readMentions } from '@/lib/server/comments/mentions';
import { replyInThread, startThread } from '@/lib/server/comments/say';
import { reopenThread, resolveThread } from '@/lib/server/comments/settle-thread';
import { applyOperations, getDraft } from '@/lib/server/drafts/drafts';
import { getEarlierText, listHistory, namePoint } from '@/lib/server/drafts/history';
import { writeLogo } from '@/lib/server/drafts/logo';
import { getModel } from '@/lib/server/drafts/model';

export const listComments = action(listThreads);
export const startComment = action(startThread);
export const reply = action(replyInThread);
export const edit = action(editComment);
export const remove = action(deleteComment);
export const resolve = action(resolveThread);
export const reopen = action(reopenThread);
export const readMention = action(readMentions);
export const save = action(applyOperations);
export const read = action(getDraft);
export const readModel = action(getModel);
export const offerLogo = action(writeLogo);
export const listPoints = action(listHistory);
export const readPoint = action(getEarlierText);
export const makePoint = action(namePoint);
