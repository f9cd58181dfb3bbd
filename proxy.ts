import { NextResponse, type NextRequest } from 'next/server';
import { policyFor } from '@/lib/public-site/public-headers';

/**
 * Gives every page a content security policy with a fresh nonce; Next puts the nonce on its scripts, and the root
 * layout reads it from `x-nonce`. Nothing is authorized here: that is the command's work.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))));
  const policy = policyOfPreview(request.nextUrl.pathname) ?? policyWith(nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  if (process.env.MELDCODE_URL?.startsWith('https:')) {
    response.headers.set('Strict-Transport-Security', 'max-age=63072000; includeSubDomains');
  }
  return response;
}

export const config = { matcher: '/((?!_next/static).*)' };

/** A preview of a version has the policy of the public site: with that of the studio its checklist would not run. */
function policyOfPreview(path: string): string | undefined {
  if (!/^\/api\/versions\/[^/]+\/preview(?:\/|$)/.test(path)) return undefined;
  const kind = path.endsWith('.svg')
    ? 'image/svg+xml'
    : path.endsWith('.pdf')
      ? 'application/pdf'
      : 'text/html';
  return policyFor(kind, path);
}

function policyWith(nonce: string): string {
  // React's development build uses eval for its error messages; the product never does.
  const development = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : '';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    // Mantine sets its variables in style attributes. Styles cannot run.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    // The check of the editor. Without this line 'strict-dynamic' would decide, and browsers differ in what it means.
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
