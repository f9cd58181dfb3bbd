/** The page to print from. A phone shows no PDF in a frame: there each file opens by itself. */
export const printPageCss = `
.printing{display:grid;grid-template-columns:minmax(0,1fr);gap:1.5rem;margin-top:1.25rem}
.prints{list-style:none;padding:0;display:grid;gap:1rem;align-content:start}
.prints>li{border:1px solid var(--line);border-radius:.625rem;padding:.75rem 1rem;display:grid;gap:.4rem}
.prints h2{font-size:1.25rem}
.prints p{font-size:.9375rem}
.prints ul{list-style:none;padding:0}
.prints ul li{display:flex;flex-wrap:wrap;gap:0 1rem;align-items:baseline;border-top:1px solid var(--line)}
.prints .what{flex:1 1 8rem;padding:.45rem 0}
.prints a{padding:.45rem 0}
.print-preview{display:block;width:100%;height:calc(100vh - 5rem);position:sticky;top:4rem;border:1px solid var(--line)}
@media(min-width:54rem){.printing{grid-template-columns:24rem minmax(0,1fr)}}
@media(max-width:53.99rem){.print-preview,.prints .to-frame{display:none}}
@media print{.print-preview,.prints .to-frame{display:none}}
`;
