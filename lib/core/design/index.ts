/** How things look, the same on paper, public pages and in the studio; and the face that a board gives its own. */
export { fontFamily, outcomeTone, palette, responsibilityTone, secondTone } from './tokens';
export { contrastOf, lightOf, READABLE, readableColour, rgbOf } from './contrast';
export { faceOf, type FaceOfSheet } from './face-of';
export { looksLikeDanger } from './looks-like-danger';
