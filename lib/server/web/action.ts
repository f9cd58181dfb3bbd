import { headers } from 'next/headers';
import { answerOf, type Answer } from '@/lib/core/failure';
import type { Door } from '@/lib/server/door/command';
import { currentActor } from './current-actor';
import { enter } from '@/lib/server/door/enter';
import { theInstallation } from '@/lib/server/house/installation';

/**
 * A command as a server action: `export const submit = action(submitVersion)` in an actions.ts. The answer holds the
 * value, or a failure with Dutch words.
 */
export function action<Input, Output>(door: Door<Input, Output>): (input: Input) => Promise<Answer<Output>> {
  return async (input) => {
    const { house } = await theInstallation();
    const origin = (await headers()).get('origin');
    return answerOf(await enter(house, door, input, { origin, actor: currentActor }));
  };
}
