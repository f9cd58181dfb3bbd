/** On paper: A4, no screens' furniture, cards kept whole, the emergency numbers below every page. */
export const printCss = `
@page{size:A4;margin:16mm 15mm 20mm;@bottom-left{content:'Direct gevaar? Bel 112 · Veilig Thuis 0800-2000';font:9pt sans-serif}@bottom-right{content:counter(page) ' / ' counter(pages);font:9pt sans-serif}}
@media print{
body{font-size:10.5pt;line-height:1.4}
.alarm{position:static;border:2px solid var(--danger);color:var(--danger);background:#fff}
.alarm a{color:inherit}
.skip,.do,.files,.away,.contents,.poster{display:none}
.sheet-of-paper,.phone{max-width:none;padding:0}
.columns-of-page,.columns-of-page main{display:block}
.columns-of-page main>section{max-width:none;margin-bottom:8mm}
.steps,.cards{display:block}
.card,.definition,.contact,.columns,tr{break-inside:avoid}
.card{margin-bottom:3mm}
.step{display:block;margin-bottom:6mm}
.step>*+*{margin-top:2mm}
h2,h3,h4{break-after:avoid}
.columns li,.step>h3 .label{background:#fff;color:#000;border:1px solid var(--tone)}
.rich a[href^='http']::after{content:' (' attr(href) ')';font-size:.85em;overflow-wrap:anywhere}
.row,.go{display:none}
}
`;
