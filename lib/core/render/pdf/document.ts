import PDFDocument from 'pdfkit';
import { woffToSfnt } from './woff-to-sfnt';

export type Document = PDFKit.PDFDocument;

/** The bytes of the .woff files that the font ships as. The extended ones hold the letters of other languages. */
export type PdfFonts = {
  regular: Uint8Array;
  bold: Uint8Array;
  regularExtended?: Uint8Array;
  boldExtended?: Uint8Array;
};

/**
 * A document that will say who it is: tagged, titled, in its language, PDF/UA-1. `createdAt` is all it knows of time.
 * With `keepPages` one can turn back to a page until the end, to number it.
 */
export async function openDocument(
  { title, lang, keepPages }: { title: string; lang: string; keepPages?: boolean },
  fonts: PdfFonts,
  createdAt: Date,
): Promise<Document> {
  const doc = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang,
    bufferPages: keepPages ?? false,
    displayTitle: true,
    margin: 0,
    info: {
      Title: title,
      Creator: 'Meldcode Studio',
      Producer: 'Meldcode Studio',
      CreationDate: createdAt,
    },
    // The types of pdfkit do not know PDF/UA yet.
  } as unknown as PDFKit.PDFDocumentOptions);
  const files = {
    '400': fonts.regular,
    '700': fonts.bold,
    '400x': fonts.regularExtended,
    '700x': fonts.boldExtended,
  };
  for (const [name, file] of Object.entries(files)) {
    if (file) doc.registerFont(name, await woffToSfnt(file));
  }
  return doc;
}

/** Everything the document writes until its end, as one piece. */
export function collectBytes(doc: Document): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve(concat(chunks)));
    doc.on('error', reject);
    doc.end();
  });
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
