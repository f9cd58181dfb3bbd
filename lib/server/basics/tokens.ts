import { createHash, randomBytes } from 'node:crypto';

/** The secret part of a link: 32 random bytes as base64url. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What we keep of a token: from this nobody can make the link again. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
