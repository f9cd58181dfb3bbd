/** The checklist on a phone: one card at a time, big targets, the main button within reach of the thumb. */
export const checklistCss = `
.checklist{display:flex;flex-direction:column;min-height:100vh;min-height:100dvh}
.checklist .alarm{justify-content:space-between;flex-wrap:nowrap}
.checklist .alarm .advice{display:none}
.checklist .alarm a{min-height:2.75rem}
.away a{font-weight:700;white-space:nowrap}
.phone{flex:1;display:flex;flex-direction:column;width:100%;max-width:34rem;margin:0 auto;padding:0 1.125rem}
.notice{gap:1rem;padding-top:1.5rem}
.checklist .edition{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 1rem;padding:.75rem 0 0;font-size:.875rem}
.checklist .foot{padding:1.25rem 0;text-align:center;font-size:.875rem;display:grid;gap:.5rem}
.checklist .foot a{color:inherit;display:inline-block;min-height:1.5rem}
.checklist h1{font-size:1.625rem}
.checklist h1:focus{outline:none}
main{min-width:0}
.phone>main{flex:1;display:flex;flex-direction:column}
#scherm{flex:1;display:flex;flex-direction:column;gap:.75rem;padding-top:1rem}
#scherm h1{font-size:1.6875rem;overflow-wrap:anywhere}
#scherm .lead{color:var(--soft)}
.topline{display:flex;justify-content:space-between;gap:1rem;color:var(--soft);font-size:.9375rem}
.bar{height:.4375rem;border-radius:.25rem;background:color-mix(in srgb,var(--line) 45%,#fff);overflow:hidden;margin-top:.35rem}
.bar i{display:block;height:100%;background:var(--brand);border-radius:.25rem}
.mine{color:var(--soft)}
.ticks{list-style:none;padding:0}
.ticks>li{border-bottom:1px solid var(--line)}
.tick{display:grid;grid-template-columns:1.625rem 1fr;gap:.75rem;align-items:start;padding:.8rem 0;min-height:2.75rem;cursor:pointer;font-size:1.125rem;line-height:1.35}
.tick input{appearance:none;-webkit-appearance:none;width:1.625rem;height:1.625rem;margin:0;border:2px solid var(--brand);border-radius:.5rem;background:#fff;display:grid;place-items:center;cursor:pointer}
.tick input:checked{background:var(--brand)}
.tick input:checked::after{content:'';width:.45rem;height:.8rem;border:solid #fff;border-width:0 .1875rem .1875rem 0;transform:translateY(-.08rem) rotate(42deg)}
.ticks ul{padding:0 0 .75rem 3.5rem;font-size:1rem}
.answers{display:grid;gap:.75rem}
.choice{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.125rem 1rem;width:100%;min-height:3.5rem;padding:.8rem 1.0625rem;border:2px solid var(--line);border-radius:.875rem;background:#fff;color:inherit;font:inherit;text-align:left;cursor:pointer}
.choice b{font-size:1.125rem}
.choice small{font-size:.9375rem;color:var(--soft);width:100%}
.choice .to{font-weight:700}
.choice:hover{border-color:var(--brand)}
.choice.report{border-color:var(--danger);color:var(--danger)}
.group{border:2px solid var(--line);border-radius:.875rem;padding:.8rem 1.0625rem .95rem;display:grid;gap:.6rem;margin:0;min-width:0}
.group legend{padding:0;float:left;width:100%;color:var(--soft);font-size:.9375rem}
.group .chips{display:flex;flex-wrap:wrap;gap:.5rem;clear:both}
.chips{display:flex;flex-wrap:wrap;gap:.5rem}
.chip{min-height:2.75rem;padding:.3rem .85rem;border:2px solid var(--tone);border-radius:1.4rem;background:#fff;color:var(--ink);font:inherit;font-size:1rem;font-weight:700;cursor:pointer;text-align:left}
.chip:hover{background:var(--tone);color:#fff}
.go{position:sticky;bottom:.75rem;z-index:1;box-shadow:0 0 0 .75rem #fff;width:100%;min-height:3.4375rem;margin-top:auto;padding:.7rem 1rem;border:0;border-radius:.875rem;background:var(--brand);color:#fff;font:inherit;font-weight:700;font-size:1.1875rem;cursor:pointer}
.checklist{scroll-padding-bottom:6rem}
.go:focus-visible{box-shadow:0 0 0 .75rem #fff}
.go:hover{background:var(--ink)}
.row{display:flex;flex-wrap:wrap;justify-content:center;gap:0 .35rem;list-style:none;padding:0}
#scherm [data-show]{display:grid;gap:.6rem}
.small{font-size:.9375rem}
.row button{min-height:2.75rem;padding:.25rem .3rem;border:0;background:none;color:var(--soft);font:inherit;font-size:.875rem;text-decoration:underline;text-underline-offset:.2em;cursor:pointer}
.checklist details{background:var(--panel);border-radius:.75rem;padding:.2rem 1rem}
.checklist summary{cursor:pointer;padding:.65rem 0;min-height:2.75rem}
.checklist details>:last-child{padding-bottom:.8rem}
.checklist details>*+*{margin-top:.5rem}
#scherm .contact{border:2px dashed var(--line);padding:.8rem 1rem}
#scherm .contact a{min-height:2.75rem;display:inline-flex;align-items:center}
#scherm .contact>a[href^='tel:']{display:flex;width:100%;gap:.35em;color:var(--ink);font-weight:700}
#scherm .contact>a[href^='tel:']::after{content:'bel';flex:none;margin-left:auto;color:var(--brand)}
#scherm .aids a,#scherm .terms a{display:inline-block;padding:.25rem 0}
.unfolded{border:2px solid var(--line);border-radius:.75rem;padding:.75rem 1rem;background:#fff}
.unfolded>button{float:right;min-width:2.75rem;min-height:2.75rem;border:0;background:none;font:inherit;cursor:pointer}
.code{font-size:2.25rem;font-weight:700;letter-spacing:.12em;text-align:center;padding:.5rem;border:2px dashed var(--line);border-radius:.875rem}
.field{display:grid;gap:.35rem}
.field input{font:inherit;font-size:1.375rem;letter-spacing:.1em;text-transform:uppercase;min-height:3rem;border:2px solid var(--brand);border-radius:.75rem;padding:.25rem .9rem;width:100%}
.error{color:var(--danger);font-weight:700}
.filetext{font:400 .9375rem/1.45 ui-monospace,monospace;white-space:pre-wrap;background:var(--panel);border-radius:.75rem;padding:1rem;max-height:50vh;overflow:auto}
.outcome-mark{align-self:start;background:var(--tone);color:#fff;font-weight:700;border-radius:1rem;padding:.15rem .9rem}
@media(prefers-reduced-motion:no-preference){.bar i{transition:width .2s}}
`;
