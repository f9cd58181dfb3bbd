import type { Shown } from '@/lib/browser/checklist/preview';
import { renderChecklist, siteCss } from '@/lib/core/render/html';
import { flowOf } from '@/lib/core/run';
import type { Protocol } from '@/schemas/protocol';

/** A page without anything on it yet, in the style of the public site. */
export const emptyPage = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Checklist van het concept</title><style>${siteCss()}</style></head><body class="checklist"></body></html>`;

const edition = {
  label: 'concept',
  approvals: [],
  contentHash: '',
  path: '',
  styleFile: '',
  scriptFile: '',
};

/** The checklist of the draft as the public site would give it: what stands around the screens, and what they show. */
export function checklistPage(draft: Protocol): Shown & { around: Node[] } {
  const { title, organisation, pupilFileSystem } = draft;
  const text = renderChecklist(draft, { ...edition, board: { name: organisation } }, {});
  const parsed = new DOMParser().parseFromString(text, 'text/html');
  const main = parsed.getElementById('scherm');
  const page = parsed.getElementById('alles');
  if (!main || !page) throw new Error('a checklist has a place for its screens, and its cards');
  for (const script of parsed.querySelectorAll('script')) script.remove();
  // On the page of the editor it is no banner, and not the main part.
  parsed.querySelector('header')?.setAttribute('role', 'group');
  parsed.querySelector('main')?.setAttribute('aria-label', 'Checklist');
  page.remove();
  main.hidden = false;
  const about = {
    versionKey: 'concept',
    title,
    organisation,
    version: edition.label,
    fileSystem: pupilFileSystem ?? 'het leerlingdossier',
    home: '',
    neutralPage: '',
  };
  return { around: [...parsed.body.childNodes], main, page, flow: flowOf(draft), about };
}
