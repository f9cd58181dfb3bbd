import { fontFamily, outcomeTone, palette, responsibilityTone } from '@/lib/core/design';

const tones = Object.entries(responsibilityTone).map(([name, colour]) => `.tone-${name}{--tone:${colour}}`);
const outcomes = Object.entries(outcomeTone).map(
  ([name, colour]) => `.outcome-${name},.to-${name}{--tone:${colour}}`,
);

/** What both pages share: colours, text, links, the emergency bar, lists of contacts and definitions. */
export const baseCss = `
:root{--ink:${palette.ink};--soft:${palette.inkSoft};--line:${palette.line};--surface:${palette.surface};--panel:${palette.surfaceSoft};--brand:${palette.brand};--danger:${palette.danger};--danger-soft:${palette.dangerSoft};--help:${palette.help};--help-soft:${palette.helpSoft};--close:${palette.close};--warn:${palette.warn};--warn-soft:${palette.warnSoft};--tone:${palette.brand}}
${tones.join('\n')}
${outcomes.join('\n')}
*{box-sizing:border-box}
html{color-scheme:light;scroll-padding-top:4rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--surface);color:var(--ink);font:400 1.0625rem/1.55 '${fontFamily}',system-ui,sans-serif;overflow-wrap:break-word;hyphens:manual}
/* A phone with its text at double size: a long word is broken before the page grows sideways. */
@media(max-width:18rem){body{overflow-wrap:anywhere;hyphens:auto}}
h1,h2,h3,h4,h5,h6{line-height:1.2;margin:0;text-wrap:balance}
p,ul,ol,dl,figure,table{margin:0}
ul,ol{padding-left:1.25em}
ul{list-style-type:disc}
a{color:var(--brand);text-underline-offset:.18em}
a:hover{text-decoration-thickness:.14em}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px;box-shadow:0 0 0 2px #fff;border-radius:4px}
[hidden]{display:none!important}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;margin:0}
.on-every-page{display:none}
.skip{position:absolute;left:-999rem;top:0;background:#fff;padding:.75rem 1rem;z-index:3}
.skip:focus{left:0}
.alarm{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:0 1.5rem;align-items:center;background:var(--danger);color:#fff;padding:.25rem 1.125rem}
.alarm a{color:#fff;text-decoration:none;display:inline-flex;align-items:center;gap:.35em;min-height:2.25rem}
.alarm a:hover{text-decoration:underline}
.alarm :focus-visible{outline-color:#fff;box-shadow:none}
.more,.edition,.source,.step-of{color:var(--soft);font-size:.9375rem}
.condition{color:var(--warn);font-style:italic}
.rich>*+*{margin-top:.6em}
.rich li+li,.rich li>*+*{margin-top:.25em}
.footnotes{font-size:.875rem;color:var(--soft);border-top:1px solid var(--line);padding-top:.4em}
.term{text-decoration-style:dotted}
.contacts{list-style:none;padding:0;display:grid;grid-template-columns:minmax(0,1fr);gap:.5rem}
.contact{border:1px solid var(--line);border-radius:.625rem;padding:.5rem .75rem;overflow-wrap:anywhere}
.contact a{display:inline-block;min-height:1.5rem}
.contact .more,.contact>.condition,.ways{display:block}
.contact>a[href^='tel:']{text-decoration:none}
.contact>a[href^='tel:']::before{content:'☎ ' / ''}
.contact>a[href^='tel:']:hover{text-decoration:underline}
.definition{border-left:3px solid var(--line);padding-left:.9rem}
.definitions{display:grid;gap:1rem}
.definition dt{font-weight:700}
.definition dd{margin:0}
.stand{border-radius:.5rem;padding:.5rem .75rem;background:var(--warn-soft);color:var(--warn)}
.stand.geldig{display:inline-block;padding:.05rem .7rem;border-radius:1rem;background:var(--help-soft);color:var(--help);font-weight:700}
.schools{margin-top:.75rem}
.schools summary{display:inline-flex;align-items:center;min-height:2.75rem;cursor:pointer;font-weight:700}
.schools summary::before{content:'▸ ' / ''}
.schools details[open]>summary::before{content:'▾ ' / ''}
.schools li a{display:inline-flex;align-items:center;min-height:2.75rem}
.button{display:inline-flex;align-items:center;justify-content:center;min-height:2.75rem;padding:.5rem 1.25rem;border-radius:.75rem;background:var(--brand);color:#fff;font-weight:700;text-decoration:none}
.write{display:block;border-bottom:1px solid var(--soft);height:1.8rem}
.write.long{height:4.5rem}
`;
