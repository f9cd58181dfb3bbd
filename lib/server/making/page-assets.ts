import { createHash } from 'node:crypto';
import { siteCss } from '@/lib/core/render/html';
import { makeChecklistScript } from './checklist-script';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** The style and the script of the pages of this program, each under a name that says which it is. */
export async function pageAssets() {
  const css = siteCss();
  const script = await makeChecklistScript();
  return { css, script, styleFile: `site.${hashOf(css)}.css`, scriptFile: `checklist.${hashOf(script)}.js` };
}
