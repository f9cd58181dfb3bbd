const policies = {
  /** Everything from this site, no inline script or style, and nothing may be sent anywhere. */
  page: "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  /** Our SVG brings its own style, font and logo; script stays out. */
  svg: "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  /** The viewers of browsers are pages of their own, which a stricter policy would break. */
  pdf: "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
} as const;

/** The content security policy of a public file. */
export function policyFor(contentType: string): string {
  if (contentType.startsWith('image/svg')) return policies.svg;
  return contentType === 'application/pdf' ? policies.pdf : policies.page;
}

/** The headers of everything public: strict, and no cookie ever. */
export function publicHeaders(contentType: string): Record<string, string> {
  return {
    'content-type': contentType,
    'content-security-policy': policyFor(contentType),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };
}
