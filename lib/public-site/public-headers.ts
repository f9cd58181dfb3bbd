const policies = {
  /** Everything from this site, no inline script or style, and nothing may be sent anywhere. */
  page: "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  /** Our SVG brings its own style, font and logo; script stays out. */
  svg: "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  /** The viewers of browsers are pages of their own, which a stricter policy would break. We show it in a page of ours. */
  pdf: "base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
} as const;

/** The one page that shows a file in a frame: what one prints from. */
const framing = /(?:^|\/)afdrukken$/;

/** The content security policy of a public file; `path` says which one, where it is a page. */
export function policyFor(contentType: string, path = ''): string {
  if (contentType.startsWith('image/svg')) return policies.svg;
  if (contentType === 'application/pdf') return policies.pdf;
  return framing.test(path) ? `${policies.page}; frame-src 'self'` : policies.page;
}

/** The headers of everything public: strict, and no cookie ever. */
export function publicHeaders(contentType: string, path = ''): Record<string, string> {
  return {
    'content-type': contentType,
    'content-security-policy': policyFor(contentType, path),
    'x-content-type-options': 'nosniff',
    'x-frame-options': contentType === 'application/pdf' ? 'SAMEORIGIN' : 'DENY',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };
}
