import { z } from 'zod';

/** An e-mail address as we keep it: without spaces around it, in lower case. */
export const emailAddress = z.string().trim().toLowerCase().pipe(z.email().max(200));
