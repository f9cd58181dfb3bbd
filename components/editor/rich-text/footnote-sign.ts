/** What the sign of a footnote says besides its number, which the stylesheet counts. */
export const signOf = (text: string) => ({
  role: 'doc-noteref',
  'aria-label': `voetnoot: ${text}`,
  title: text,
});
