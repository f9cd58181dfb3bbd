import type { Answer } from '@/components/ui/action-form';

/** Signs in without leaving the page; answers with words when that is refused. */
export type SignInWith = (input: { email: string; password: string }) => Promise<Answer>;
