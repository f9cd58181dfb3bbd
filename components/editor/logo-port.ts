import type { Answer } from '@/lib/core/failure';
import type { LogoPicture } from '@/schemas/face';

/** Has the server write a picture (base64 of the file) as a logo. A rejected promise: the server was not reached. */
export type WriteLogo = (file: string) => Promise<Answer<LogoPicture>>;
