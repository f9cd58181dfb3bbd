/**
 * The page to print from. A phone shows no PDF in a frame: there the sheet stands as a picture, and each file opens by
 * itself. Elsewhere the frame lies over that picture.
 */
export const printPageCss = `
.do+.more{margin-top:.5rem}
.printing{display:grid;grid-template-columns:minmax(0,1fr);gap:1.5rem;margin-top:1.25rem}
.prints{list-style:none;padding:0;display:grid;grid-template-columns:minmax(0,1fr);gap:1rem;align-content:start}
.prints>li{border:1px solid var(--line);border-radius:.625rem;padding:.75rem 1rem;display:grid;grid-template-columns:minmax(0,1fr);gap:.4rem;overflow-wrap:anywhere}
.prints h2{font-size:1.25rem}
.prints h3{font-size:1rem;margin-top:.4rem}
.prints p{font-size:.9375rem}
.prints ul{list-style:none;padding:0}
.prints ul li{display:flex;flex-wrap:wrap;gap:0 1rem;align-items:center;border-top:1px solid var(--line)}
.prints .what{flex:1 1 8rem;min-width:0;padding:.45rem 0}
.prints a{display:inline-flex;align-items:center;min-height:2.75rem;min-width:2.75rem;white-space:nowrap}
.print-preview figcaption{color:var(--soft);font-size:.9375rem;padding-bottom:.35rem}
.print-preview>div{position:relative;border:1px solid var(--line);background:var(--panel)}
.print-preview img{display:block;max-width:100%;height:auto;margin:auto}
.print-preview iframe{position:absolute;inset:0;width:100%;height:100%;border:0}
@media(min-width:54rem){
.printing{grid-template-columns:24rem minmax(0,1fr)}
.print-preview{position:sticky;top:4rem;align-self:start}
.print-preview>div{height:calc(100vh - 8rem)}
.print-preview div>a,.print-preview img{height:100%;width:100%;object-fit:contain;object-position:top;display:block}
}
@media(max-width:53.99rem){.print-preview{grid-row:1}.print-preview iframe,.in-frame,.prints .to-frame{display:none}}
@media print{.print-preview,.prints .to-frame{display:none}}
`;
