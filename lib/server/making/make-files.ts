import { sentenceCase } from '@/lib/core/dutch';
import { createHash } from 'node:crypto';
import { createMeasurer, fontMetrics } from '@/lib/core/layout';
import type { CardEdition } from '@/lib/core/layout';
import { words } from '@/lib/core/protocol/questions';
import { renderChecklist, renderPrintPage, renderStappenplan, siteCss } from '@/lib/core/render/html';
import type { Edition as PageEdition } from '@/lib/core/render/html';
import { flowOf } from '@/lib/core/run';
import type { Edition, MakeFiles, PublicFile } from './edition';
import { makeChecklistScript } from './checklist-script';
import { drawPictures, wantedPictures } from './pictures';
import { drawnSheets, pdfsOf, printsOf, screenPicturesOf } from './printed';
import { printKinds } from './printings';
import { posterFonts } from './pdf-fonts';
import { printSet, type SetEdition } from './print-set';
import { counting } from '@/lib/server/basics/told';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);
const file = (path: string, contentType: string, body: string | Uint8Array): PublicFile => ({
  path,
  contentType,
  body: typeof body === 'string' ? Buffer.from(body, 'utf8') : body,
});

/** The address of this version without its host. */
function pathOf(edition: Edition): string {
  if (edition.path !== undefined) return edition.path;
  const { pathname } = new URL(edition.baseUrl);
  return `${pathname.replace(/\/$/, '')}/${edition.board.slug}/${edition.protocolSlug}/v/${edition.number}`;
}

function pageEditionOf(edition: Edition, path: string, styleFile: string, scriptFile: string): PageEdition {
  return {
    board: edition.board,
    label: `versie ${edition.label}`,
    adoptedOn: edition.adoptedOn || undefined,
    inForceFrom: edition.entryIntoForce,
    approvals: edition.approvals.map((one) => ({
      label: sentenceCase(words.approvalKind[one.kind]),
      body: one.body,
      date: one.date,
      note: one.note,
    })),
    contentHash: edition.contentHash,
    path,
    styleFile,
    scriptFile,
  };
}

/** What stands on paper besides the protocol. */
function paperEditionOf(edition: Edition, path: string): CardEdition {
  return {
    board: edition.board.name,
    versionLabel: edition.label,
    ...(edition.adoptedOn && { adoptedOn: edition.adoptedOn }),
    inForceFrom: edition.entryIntoForce,
    checklistUrl: `${new URL(edition.baseUrl).origin}${path}/doorlopen`,
    checkCode: edition.contentHash.slice(0, 8),
  };
}

/** What the set that one prints says of itself. */
function setEditionOf(edition: Edition, path: string): SetEdition {
  const { title, organisation } = edition.document;
  const { protocolSlug, label, entryIntoForce } = edition;
  const page = `${new URL(edition.baseUrl).origin}${path}/afdrukken`;
  return { protocolSlug, title, organisation, label, entryIntoForce, page };
}

const printZip = 'afdrukken.zip';
/** Page, checklist, script, style, document, print page and zip. */
const singles = 7;

/**
 * Everything the public site serves for one version, made once: page, checklist with its script and style, infographic,
 * what one prints, pictures, and the protocol itself. The same input gives the same bytes. Who only looks at a version
 * before it is published gets no pictures: they take as long as all else, and nobody puts those on a website. `tell`
 * hears how many of the files are done. Throws on a bug only: the document was checked before it was frozen.
 */
export const makeFiles: MakeFiles = async (edition, tell = () => undefined) => {
  const path = pathOf(edition);
  const { document } = edition;
  const css = siteCss();
  const script = await makeChecklistScript();
  const styleFile = `site.${hashOf(css)}.css`;
  const scriptFile = `checklist.${hashOf(script)}.js`;
  const page = pageEditionOf(edition, path, styleFile, scriptFile);
  const fonts = await posterFonts();
  const kinds = printKinds(document, paperEditionOf(edition, path), createMeasurer(fontMetrics));
  const drawn = drawnSheets(document, kinds, page.label, fonts.svg);
  const isPreview = edition.path !== undefined;
  const wanted = isPreview ? [] : wantedPictures(drawn);
  const printed = kinds.flatMap(({ printings }) => printings);
  const count = counting(singles + drawn.length + printed.length + wanted.length, tell);
  count(drawn.length);
  const pdfs = await pdfsOf(kinds, fonts.pdf, count);
  const pictures = wanted.length > 0 ? await drawPictures(wanted, count) : [];
  const sheets = drawn.map(({ image }) => image);
  const offer = {
    prints: printsOf(kinds),
    set: printZip,
    pictures: screenPicturesOf(drawn, pictures, isPreview),
    sheet: sheets[0],
  };
  const set = printSet(kinds, pdfs, setEditionOf(edition, path));
  const files = [
    file('', 'text/html; charset=utf-8', renderStappenplan(document, page, sheets)),
    file('doorlopen', 'text/html; charset=utf-8', renderChecklist(document, page, flowOf(document))),
    file(styleFile, 'text/css; charset=utf-8', css),
    file(scriptFile, 'text/javascript; charset=utf-8', script),
    file('protocol.json', 'application/json; charset=utf-8', edition.frozenText),
    ...drawn.map(({ image, svg }) => file(image.file, 'image/svg+xml; charset=utf-8', svg)),
    ...pictures.map((picture) => file(picture.path, 'image/png', picture.body)),
    ...[...pdfs].map(([name, body]) => file(name, 'application/pdf', body)),
    file('afdrukken', 'text/html; charset=utf-8', renderPrintPage(document, page, offer)),
    file(printZip, 'application/zip', set),
  ];
  count(singles);
  return files;
};
