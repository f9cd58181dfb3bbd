import { partsIn } from './sentences-in';

/** "tenzij dat onveilig is", "als dat veilig kan", in the parts of a sentence. */
export const exception = /[uaM][^;]{0,5}[SQ]/;

/** Whether a text names danger or safety as the reason to do otherwise. */
export function saysException(text: string): boolean {
  return exception.test(partsIn(text));
}
