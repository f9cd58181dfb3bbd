import { sentenceCase } from '@/lib/core/dutch';
import { createHash } from 'node:crypto';
import { createMeasurer, fontMetrics, layOut } from '@/lib/core/layout';
import type { Measurer, Paper, Scene } from '@/lib/core/layout';
import { words } from '@/lib/core/protocol/questions';
import { renderChecklist, renderPrintPage, renderStappenplan, siteCss } from '@/lib/core/render/html';
import type { Edition as PageEdition, PosterImage, Print } from '@/lib/core/render/html';
import { renderPdf } from '@/lib/core/render/pdf';
import { renderSvg } from '@/lib/core/render/svg';
import { flowOf } from '@/lib/core/run';
import type { Edition, MakeFiles, PublicFile } from './edition';
import { makeChecklistScript } from './checklist-script';
import { posterFonts } from './pdf-fonts';
import { printSet } from './print-set';

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

function posterOf(edition: Edition, path: string, paper: Paper, measurer: Measurer): Scene {
  const checklistUrl = `${new URL(edition.baseUrl).origin}${path}/doorlopen`;
  return layOut(
    edition.document,
    {
      kind: 'poster',
      paper,
      edition: {
        board: edition.board.name,
        versionLabel: edition.label,
        ...(edition.adoptedOn && { adoptedOn: edition.adoptedOn }),
        inForceFrom: edition.entryIntoForce,
        checklistUrl,
        checkCode: edition.contentHash.slice(0, 8),
      },
    },
    measurer,
  );
}

const printZip = 'afdrukken.zip';

/** What there is to print of a version. */
function printsOf(posters: Record<Paper, Scene>): Print[] {
  const papers = ['a3', 'a4'] as const;
  const files = papers.map((paper) => ({
    paper: paper.toUpperCase(),
    file: `poster.pdf?paper=${paper}`,
    sheets: posters[paper].pages.length,
  }));
  return [{ name: 'Poster', about: 'Elke stap, kaart en taak van alle routes.', files }];
}

/**
 * Everything the public site serves for one version, made once: page, checklist with its script and style, posters, what
 * one prints from, and the protocol itself. The same input gives the same bytes. Throws on a bug only: the document
 * was checked before it was frozen.
 */
export const makeFiles: MakeFiles = async (edition) => {
  const path = pathOf(edition);
  const { document } = edition;
  const css = siteCss();
  const script = await makeChecklistScript();
  const styleFile = `site.${hashOf(css)}.css`;
  const scriptFile = `checklist.${hashOf(script)}.js`;
  const page = pageEditionOf(edition, path, styleFile, scriptFile);
  const fonts = await posterFonts();
  const measurer = createMeasurer(fontMetrics);
  const [a3, a4] = [posterOf(edition, path, 'a3', measurer), posterOf(edition, path, 'a4', measurer)];
  const sheets = a3.pages.map((sheet, i) => ({
    image: {
      file: i === 0 ? 'poster.svg' : `poster-${i + 1}.svg`,
      width: sheet.width,
      height: sheet.height,
    } satisfies PosterImage,
    svg: renderSvg(sheet, { title: `${document.title}, ${page.label}`, fonts: fonts.svg }),
  }));
  const pdfs = {
    a3: await renderPdf(a3, { fonts: fonts.pdf }),
    a4: await renderPdf(a4, { fonts: fonts.pdf }),
  };
  const set = (['a3', 'a4'] as const).map((paper) => ({
    name: `${edition.protocolSlug}-poster-${paper}.pdf`,
    body: pdfs[paper],
  }));
  return [
    file(
      '',
      'text/html; charset=utf-8',
      renderStappenplan(
        document,
        page,
        sheets.map((sheet) => sheet.image),
      ),
    ),
    file('doorlopen', 'text/html; charset=utf-8', renderChecklist(document, page, flowOf(document))),
    file(styleFile, 'text/css; charset=utf-8', css),
    file(scriptFile, 'text/javascript; charset=utf-8', script),
    file('protocol.json', 'application/json; charset=utf-8', edition.frozenText),
    ...sheets.map((sheet) => file(sheet.image.file, 'image/svg+xml; charset=utf-8', sheet.svg)),
    file('poster-a3.pdf', 'application/pdf', pdfs.a3),
    file('poster-a4.pdf', 'application/pdf', pdfs.a4),
    file(
      'afdrukken',
      'text/html; charset=utf-8',
      renderPrintPage(document, page, printsOf({ a3, a4 }), printZip),
    ),
    file(printZip, 'application/zip', printSet(set)),
  ];
};
