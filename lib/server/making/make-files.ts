import { sentenceCase } from '@/lib/core/dutch';
import { createMeasurer, fontMetrics } from '@/lib/core/layout';
import type { CardEdition } from '@/lib/core/layout';
import { words } from '@/lib/core/protocol/questions';
import { renderChecklist, renderPrintPage, renderStappenplan } from '@/lib/core/render/html';
import type { Edition as PageEdition, ScreenPictures } from '@/lib/core/render/html';
import { renderPdf } from '@/lib/core/render/pdf';
import { flowOf } from '@/lib/core/run';
import type { Edition, MakeFiles, PublicFile, SchoolEdition } from './edition';
import { helpersOf, withSchool } from './with-school';
import { pageAssets } from './page-assets';
import { drawPictures, wantedPictures, weighed, type Picture } from './pictures';
import { drawnSheets, pdfsOf, printsOf, screenPicturesOf, type DrawnSheet } from './printed';
import { printKinds } from './printings';
import { posterFonts } from './pdf-fonts';
import { printSet, type SetEdition } from './print-set';
import { counting } from '@/lib/server/basics/told';

const file = (path: string, contentType: string, body: string | Uint8Array): PublicFile => ({
  path,
  contentType,
  body: typeof body === 'string' ? Buffer.from(body, 'utf8') : body,
});

/** The address of this version without its host. */
function pathOf({ path, baseUrl, board, school, protocolSlug, number }: Edition): string {
  if (path !== undefined) return path;
  const root = new URL(baseUrl).pathname.replace(/\/$/, '');
  return [root, board.slug, ...(school ? [school.slug] : []), protocolSlug, 'v', number].join('/');
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

/** Whose paper it is: of a school it says so first. */
const nameOnPaper = ({ board, school }: Edition) => (school ? `${school.name}, ${board.name}` : board.name);

/** What stands on paper besides the protocol. */
function paperEditionOf(edition: Edition, path: string): CardEdition {
  return {
    board: nameOnPaper(edition),
    ...(edition.school && { helpers: helpersOf(edition.school.contacts) }),
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

/** What the files of an edition are made from; what takes long is drawn when it is first asked for. */
async function workshopOf(given: Edition) {
  const { school } = given;
  const document = school ? withSchool(given.document, school) : given.document;
  const edition = { ...given, document };
  const path = pathOf(edition);
  const { css, script, styleFile, scriptFile } = await pageAssets();
  const page = pageEditionOf(edition, path, styleFile, scriptFile);
  const fonts = await posterFonts();
  const kinds = printKinds(document, paperEditionOf(edition, path), createMeasurer(fontMetrics));
  let drawings: DrawnSheet[] | undefined;
  const drawn = () => (drawings ??= drawnSheets(document, kinds, page.label, fonts.svg));
  const images = () => drawn().map(({ image }) => image);
  return {
    ...{ styleFile, scriptFile, fonts, kinds, drawn },
    page: () => html('', renderStappenplan(document, page, images())),
    checklist: () => html('doorlopen', renderChecklist(document, page, flowOf(document))),
    style: () => file(styleFile, 'text/css; charset=utf-8', css),
    program: () => file(scriptFile, 'text/javascript; charset=utf-8', script),
    data: () => file('protocol.json', 'application/json; charset=utf-8', edition.frozenText),
    printPage: (pictures: ScreenPictures) =>
      html(
        'afdrukken',
        renderPrintPage(document, page, {
          prints: printsOf(kinds),
          set: printZip,
          pictures,
          sheet: images()[0],
        }),
      ),
    zip: (pdfs: ReadonlyMap<string, Uint8Array>) =>
      file(printZip, 'application/zip', printSet(kinds, pdfs, setEditionOf(edition, path))),
  };
}

const html = (path: string, body: string) => file(path, 'text/html; charset=utf-8', body);
const svgFile = ({ image, svg }: DrawnSheet) => file(image.file, 'image/svg+xml; charset=utf-8', svg);
const pngFile = ({ path, body }: Picture) => file(path, 'image/png', body);
const pdfFile = ([name, body]: readonly [string, Uint8Array]) => file(name, 'application/pdf', body);

/**
 * Everything the public site serves for one version, made once: page, checklist with its script and style, infographic,
 * what one prints, pictures, and the protocol itself. The same input gives the same bytes. Who only looks at a version
 * before it is published gets no pictures: they take as long as all else, and nobody puts those on a website. `tell`
 * hears how many of the files are done. Throws on a bug only: the document was checked before it was frozen.
 */
export const makeFiles: MakeFiles = async (edition, tell = () => undefined) => {
  const shop = await workshopOf(edition);
  const { kinds, fonts } = shop;
  const drawn = shop.drawn();
  const isPreview = edition.path !== undefined;
  const wanted = isPreview ? [] : wantedPictures(drawn);
  const printed = kinds.flatMap(({ printings }) => printings);
  const count = counting(singles + drawn.length + printed.length + wanted.length, tell);
  count(drawn.length);
  const pdfs = await pdfsOf(kinds, fonts.pdf, count);
  const pictures = wanted.length > 0 ? await drawPictures(wanted, count) : [];
  const files = [
    shop.page(),
    shop.checklist(),
    shop.style(),
    shop.program(),
    shop.data(),
    ...drawn.map(svgFile),
    ...pictures.map(pngFile),
    ...[...pdfs].map(pdfFile),
    shop.printPage(screenPicturesOf(drawn, pictures.map(weighed), isPreview)),
    shop.zip(pdfs),
  ];
  count(singles);
  return files;
};

/**
 * Some of the files of one school, each made by itself: a page asks for one, and a number that changed remakes what
 * somebody asks for. What there is no file for is left out. As `makeFiles`, of the same program.
 */
export async function makeSchoolFiles(
  edition: Edition & { school: SchoolEdition },
  paths: readonly string[],
): Promise<PublicFile[]> {
  const shop = await workshopOf(edition);
  const { kinds, fonts, drawn } = shop;
  const nobody = () => undefined;
  const makers: Record<string, () => PublicFile | Promise<PublicFile>> = {
    '': shop.page,
    doorlopen: shop.checklist,
    [shop.styleFile]: shop.style,
    [shop.scriptFile]: shop.program,
    'protocol.json': shop.data,
    afdrukken: () => shop.printPage(screenPicturesOf(drawn(), wantedPictures(drawn()), false)),
    [printZip]: async () => shop.zip(await pdfsOf(kinds, fonts.pdf, nobody)),
  };
  const made: PublicFile[] = [];
  for (const path of paths) {
    const found = Object.hasOwn(makers, path) ? await makers[path]!() : await drawnFile(path);
    if (found) made.push(found);
  }
  return made;

  async function drawnFile(path: string): Promise<PublicFile | undefined> {
    const printing = kinds.flatMap(({ printings }) => printings).find((one) => one.path === path);
    if (printing) return pdfFile([path, await renderPdf(printing.scene, { fonts: fonts.pdf })]);
    if (path.endsWith('.svg')) {
      const sheet = drawn().find(({ image }) => image.file === path);
      return sheet && svgFile(sheet);
    }
    const wanted = path.endsWith('.png') ? wantedPictures(drawn()).filter((one) => one.path === path) : [];
    const [picture] = wanted.length > 0 ? await drawPictures(wanted, nobody) : [];
    return picture && pngFile(picture);
  }
}
