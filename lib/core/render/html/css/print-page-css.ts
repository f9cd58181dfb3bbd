/** The page to print from. A phone shows no PDF in a frame: there each file opens by itself. */
export const printPageCss = `
.prints{list-style:none;padding:0;margin:1.25rem 0;display:grid;gap:1.25rem}
.prints>li{border:1px solid var(--line);border-radius:.625rem;padding:.75rem 1rem;display:grid;gap:.4rem}
.prints ul{list-style:none;padding:0}
.prints ul li{display:flex;flex-wrap:wrap;gap:0 1.25rem;align-items:baseline}
.prints a{padding:.45rem 0}
.prints .more{min-width:5rem}
.print-preview{display:block;width:100%;height:80vh;margin-top:1.25rem;border:1px solid var(--line)}
@media(max-width:48rem){.print-preview,.prints .to-frame{display:none}}
@media print{.print-preview,.prints .to-frame{display:none}}
`;
