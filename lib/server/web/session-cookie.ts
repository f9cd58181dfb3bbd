/** What our cookies are called. With https a browser keeps `__Host-` cookies to this host, this path and https alone. */
export function cookieNames(baseUrl: string) {
  const isSecure = baseUrl.startsWith('https:');
  const prefix = isSecure ? '__Host-' : '';
  return {
    isSecure,
    session: `${prefix}meldcode-session`,
    callback: `${prefix}meldcode-callback`,
    csrf: `${prefix}meldcode-csrf`,
    // No name that begins as the session: next-auth takes all of those for parts of it.
    browser: `${prefix}meldcode-browser`,
  };
}
