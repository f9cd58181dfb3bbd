/** The page to print from. A phone shows no PDF in a frame: there each file opens by itself. */
export const printPageCss = `
.prints{list-style:none;padding:0;margin:1.25rem 0;display:grid;gap:1.25rem}
.prints>li{border:1px solid var(--line);border-radius:.625rem;padding:.75rem 1rem;display:grid;gap:.4rem}
.prints ul{list-style:none;padding:0}
.prints a{display:inline-block;padding:.45rem 0;margin-right:.75rem}
.print-preview{display:block;width:100%;height:80vh;margin-top:1.25rem;border:1px solid var(--line)}
@media(max-width:48rem){.print-preview,.prints .to-frame{display:none}}
@media print{.print-preview,.prints .to-frame{display:none}}
`;
