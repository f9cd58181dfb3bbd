/**
 * On paper: A4, no screens' furniture, cards kept whole. The page is a table, because the foot of a table is what
 * every browser prints again below each page: there stand the emergency numbers of the protocol.
 */
export const printCss = `
@page{size:A4;margin:16mm 15mm 20mm;@bottom-right{content:counter(page) ' / ' counter(pages);font:9pt sans-serif}}
@media print{
html{font-size:9.5pt}
body{display:table;width:100%;font-size:1rem;line-height:1.35}
.stappenplan h1{font-size:22pt}.stappenplan h2{font-size:15pt}.stappenplan h3{font-size:12pt}.stappenplan h4,.stappenplan h5{font-size:10pt}
.alarm{margin-bottom:5mm;position:static;border:2px solid var(--danger);color:var(--danger);background:#fff}
.alarm a{color:inherit}
.on-every-page{display:table-footer-group;break-inside:avoid;font:9pt sans-serif}
.skip,.do,.files,.away,.contents,.poster{display:none}
.sheet-of-paper,.phone{max-width:none;padding:0}
.columns-of-page,.columns-of-page main{display:block}
.columns-of-page main>section{max-width:none;margin-bottom:8mm}
.steps,.cards{display:block}
.contact,.columns,li,p,tr{break-inside:avoid}
.steps>li,.card .tasks{break-inside:auto}
.card{padding:2.5mm 3.5mm;gap:1.2mm;margin-bottom:2.5mm;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.contact,.always>ul>li,.start>ul>li{border:0!important;padding:0;background:none!important}
.contact .more,.contact>.condition,.ways{display:inline}
.rich>*+*{margin-top:.35em}
.tasks>li+li{margin-top:.1em}
.exits li{padding:0}
.definitions{gap:2.5mm}
.step{display:block;margin-bottom:6mm}
.step>*+*{margin-top:2mm}
h2,h3,h4{break-after:avoid}
.columns li{padding:1.5mm 2mm}
.columns li,.step>h3 .label{background:#fff;color:#000;border:1px solid var(--tone)}
.rich a[href^='http']::after{content:' (' attr(href) ')';font-size:.85em;overflow-wrap:anywhere}
.row,.go{display:none}
}
`;
