/** A page of a Scene as standalone SVG text. */
export { renderSvg, type SvgFonts, type SvgOptions } from './render-svg';
