import { z } from 'zod';
import { typedAsIs } from '@/schemas/typed-text';

/** An e-mail address as we keep it: without spaces around it, in lower case. */
export const emailAddress = typedAsIs('E-mailadres', 200)
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.email());
