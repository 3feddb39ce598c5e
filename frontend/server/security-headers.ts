/** Tells browsers what a page of ours never does, so that nobody can make it. The servers say the same. */
export const securityHeaders: Readonly<Record<string, string>> = {
  // Styles in the page: its components compute some of theirs as they are shown.
  'Content-Security-Policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;" +
    " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};
