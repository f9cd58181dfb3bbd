/** A Scene, or flowing text, as a tagged PDF. The only place that knows pdfkit. */
export { renderPdf, type PdfFonts, type PdfOptions } from './render-pdf';
export type { Block, FlowDocument, FlowText, Span } from './flow/blocks';
export { renderDocument } from './flow/render-document';
export { reportDocument } from './report-document';
export { extendedLetter } from './draw-text';
export { woffToSfnt } from './woff-to-sfnt';
