import { z } from 'zod';
import { lengths } from './lengths';
import { sizeOfPlainPng } from './plain-png';

/** How large a logo may be: sharp in print, and small in every file that carries it. */
export const logoLimits = { side: 480, bytes: 60_000 } as const;

/** What somebody may offer as a logo, before the studio writes it anew. `slenderest`: one side is so many times the other. */
export const logoFileLimits = {
  bytes: 4_000_000,
  pixels: 24_000_000,
  leastSide: 64,
  slenderest: 20,
} as const;

const colour = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^#[0-9a-f]{6}$/, 'schrijf de kleur als # met zes tekens, zoals #0b4f6c');
const side = z.number().int().min(1).max(logoLimits.side);

/** A picture that the studio wrote itself (lib/server/work/write-logo.ts): a plain PNG of the size it says. */
export const logo = z
  .strictObject({
    /** Base64. */
    data: z.string().max(Math.ceil(logoLimits.bytes / 3) * 4),
    width: side,
    height: side,
    /** What who cannot see it hears. */
    alt: z.string().max(lengths.logo.alt),
  })
  .refine(({ data, width, height }) => {
    const size = sizeOfPlainPng(data);
    return size?.width === width && size.height === height;
  }, 'dit is geen logo zoals we het bewaren; kies het bestand opnieuw bij Huisstijl');

/** The face of the board on paper: its colours, as "#rrggbb", and its logo. */
export const face = z.strictObject({
  primary: colour(lengths.face.primary).optional(),
  accent: colour(lengths.face.accent).optional(),
  logo: logo.optional(),
});

export type Logo = z.infer<typeof logo>;
/** A logo before anybody has said what it shows. */
export type LogoPicture = Omit<Logo, 'alt'>;
export type Face = z.infer<typeof face>;
