/** What the sign of a footnote says besides its number, which the stylesheet counts. */
export const signOf = (text: string) => ({
  role: 'note',
  'aria-label': `voetnoot: ${text}`,
  title: text,
});
