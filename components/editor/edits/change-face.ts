import type { Operation } from '@/lib/core/protocol';
import type { Face } from '@/schemas/face';

/** Some things of the face changed; an undefined one is taken away, and a face without anything is none. */
export function changeFace(
  face: Face | undefined,
  patch: { [Part in keyof Face]: Face[Part] | undefined },
): Operation {
  const parts = Object.entries({ ...face, ...patch }).filter(([, value]) => value !== undefined);
  return {
    kind: 'change_protocol',
    patch: { face: parts.length > 0 ? Object.fromEntries(parts) : null },
  };
}

/** A colour as people type it ("0B4F6C", "#abc") as the document keeps it; undefined when it is none. */
export function colourFrom(typed: string): string | undefined {
  const digits = /^#?((?:[0-9a-f]{3}){1,2})$/.exec(typed.trim().toLowerCase())?.[1];
  if (digits === undefined) return undefined;
  return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`;
}
