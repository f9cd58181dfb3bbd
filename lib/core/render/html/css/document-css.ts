/** The page for reading: infographic, contents beside the text, routes as a line of steps. */
export const documentCss = `
.sheet-of-paper{max-width:76rem;margin:0 auto;padding:1.5rem clamp(1rem,4vw,2.5rem) 3rem}
.stappenplan .head{display:grid;gap:.4rem;margin-bottom:1.5rem}
.stappenplan h1{font-size:clamp(1.75rem,5vw,2.75rem);max-width:24ch}
.status:empty{display:none}
.stappenplan .alarm{flex-wrap:nowrap;justify-content:space-between;padding:.25rem clamp(.75rem,4vw,2.5rem)}
@media(max-width:30rem){.stappenplan .alarm{font-size:.9375rem;gap:.5rem}}
@media(max-width:18rem){.stappenplan .alarm{flex-wrap:wrap;gap:0;overflow-wrap:normal;hyphens:manual}}
.stappenplan .org{font-weight:700;color:var(--brand)}
.stappenplan .subtitle{font-size:1.125rem}
.stappenplan .do{margin-top:.75rem}
.stappenplan h2{font-size:1.625rem}
.stappenplan h3{font-size:1.25rem}
.stappenplan h4{font-size:1.0625rem}
.stappenplan h5,.stappenplan h6{font-size:1rem}
.first-sheet{margin-top:.5rem}
.poster figcaption{display:flex;flex-wrap:wrap;gap:0 1.5rem;padding:.4rem 0}
.poster figcaption>span{flex:1 1 20rem}
.poster figcaption a{min-height:1.5rem}
.slide{flex-basis:100%;font-size:.9375rem;color:var(--soft)}
.sheet{display:block;border:1px solid var(--line);border-radius:.5rem;overflow-x:auto}
.sheet img{display:block;width:100%;height:auto}
.sheets{display:grid;gap:1rem}
@media(min-width:40rem){.sheets{grid-template-columns:repeat(auto-fill,minmax(18rem,1fr))}}
@media(min-width:62.01rem){.slide{display:none}}
@media(max-width:62rem){.first-sheet .tall img{min-width:52rem}.first-sheet .wide img{min-width:64rem}}
.more-sheets summary{padding:.6rem 0;cursor:pointer;color:var(--brand)}
.files{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin-top:.5rem}
.files a{display:inline-block;padding:.25rem 0}
.columns-of-page{display:grid;grid-template-columns:minmax(0,1fr);gap:2.5rem;margin-top:2.5rem}
.columns-of-page main,.steps,.step,.cards,.card,.columns-of-page main>section{grid-template-columns:minmax(0,1fr)}
.columns-of-page main{display:grid;gap:2.75rem;min-width:0}
.columns-of-page main>section{display:grid;gap:1rem;max-width:52rem}
.contents h2{font-size:1.0625rem;margin-bottom:.4rem}
.contents ol{list-style:none;padding:0}
.contents ol ol{padding-left:.9rem;font-size:.9375rem}
.contents a{display:block;padding:.2rem 0;color:var(--ink);text-decoration:none;min-height:1.5rem}
.contents a:hover{text-decoration:underline}
@media(min-width:62rem){.columns-of-page{grid-template-columns:15rem minmax(0,1fr)}.contents{position:sticky;top:4rem;align-self:start;max-height:calc(100vh - 5rem);overflow:auto}}
.applies{font-size:1.125rem}
.columns{list-style:none;padding:0;display:grid;gap:.5rem;grid-template-columns:repeat(auto-fit,minmax(min(13rem,100%),1fr))}
.columns li{background:var(--tone);color:#fff;border-radius:.625rem;padding:.6rem .8rem;font-size:.9375rem}
.columns b{display:block;font-size:1.0625rem;margin-bottom:.15rem}
.columns .more{color:inherit;display:block;margin-top:.5rem;opacity:.95}
.steps{list-style:none;padding:0;display:grid;gap:2rem}
.step{display:grid;gap:.8rem;border-top:2px solid var(--line);padding-top:1rem}
.step>h3 .label{display:inline-block;background:var(--ink);color:#fff;border-radius:1rem;padding:.1em .7em;margin-right:.35em;font-size:1rem}
.cards{display:grid;gap:.8rem}
.card{display:grid;gap:.6rem;border:1px solid var(--line);border-left:.4rem solid var(--tone);border-radius:.625rem;padding:.9rem 1.1rem}
.card[class*=' outcome-']{background:color-mix(in srgb,var(--tone) 7%,#fff)}
.card:target{outline:3px solid var(--brand);outline-offset:2px}
.kind-question{background:var(--panel)}
.weighing{display:inline-block;font-size:.875rem;border:1.5px solid var(--tone);color:var(--tone);border-radius:1rem;padding:0 .6em;vertical-align:.1em}
.parts{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1rem;font-size:.9375rem}
.parts b{color:var(--tone)}
.tasks>li+li{margin-top:.3em}
.who{color:var(--soft);font-weight:700}
.deadline::before{content:'◷ ';color:var(--soft)}
.exits ul{list-style:none;padding:0}
.exits li{padding:.25rem 0}
.exits .answer{display:inline-block;min-width:2.5rem}
.exits [class^=to-] .answer,.exits [class^=to-] a{color:var(--tone)}
.exits a{display:inline-block;min-height:1.5rem}
.always ul,.start ul{list-style:none;padding:0;display:grid;gap:.6rem}
.always>ul>li,.start>ul>li{border:1px solid var(--line);border-radius:.625rem;padding:.75rem 1rem;display:grid;gap:.3rem}
.always>ul>.always-danger{border-color:var(--danger);background:var(--danger-soft)}
.start a{font-weight:700;font-size:1.0625rem;min-height:1.75rem}
.record-block{border-collapse:collapse;width:100%}
.record-block th,.record-block td{border-bottom:1px solid var(--line);padding:.4rem .75rem .4rem 0;text-align:left;vertical-align:top;overflow-wrap:anywhere}
.foot{color:var(--soft);font-size:.9375rem}
.stappenplan .foot{border-top:1px solid var(--line);padding:1.25rem clamp(1rem,4vw,2.5rem);max-width:76rem;margin:0 auto}
`;
