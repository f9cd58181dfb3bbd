/** A Scene as a tagged PDF. The only place that knows pdfkit. */
export { renderPdf, type PdfFonts, type PdfOptions } from './render-pdf';
