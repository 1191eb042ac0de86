/** Light and dark as the reader's system has it; every colour pair has a contrast of at least 4.5 to 1. */
export const STYLE = `:root{color-scheme:light dark;--back:#fff;--text:#1b1f24;--soft:#57606a;--line:#d0d7de;--panel:#f6f8fa;
--breaking:#b3261e;--warning:#8a5300;--additive:#1a6b32;--docs:#3d4f8f;--none:#1a6b32}
@media(prefers-color-scheme:dark){:root{--back:#0f1318;--text:#e6edf3;--soft:#9aa7b4;--line:#30363d;--panel:#171c23;
--breaking:#ff8a80;--warning:#f0b354;--additive:#6fd08c;--docs:#a9b8ff;--none:#6fd08c}}
*{box-sizing:border-box}body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:70rem;padding:1rem;color:var(--text);background:var(--back)}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem}
h1{font-size:1.6rem;margin:.5rem 0}h2{font-size:1.2rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:0 0 .5rem;font-weight:600}
.badge{border:2px solid;border-radius:1rem;padding:0 .6rem;font-weight:700}
.breaking{--tone:var(--breaking)}.warning{--tone:var(--warning)}.additive{--tone:var(--additive)}.docs{--tone:var(--docs)}.none{--tone:var(--none)}
.badge{color:var(--tone);border-color:var(--tone)}
.change{border:1px solid var(--line);border-left:4px solid var(--tone);border-radius:.3rem;padding:.8rem 1rem;margin:.7rem 0}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:.7rem;margin:.5rem 0}@media(max-width:40rem){.sides{grid-template-columns:1fr}}
figure{margin:0;min-width:0}figcaption{font-size:.8rem;color:var(--soft)}
pre{background:var(--panel);border:1px solid var(--line);border-radius:.3rem;margin:0;padding:.4rem .6rem;overflow:auto;max-height:16rem;font-size:.85rem;white-space:pre-wrap;overflow-wrap:anywhere}
.example{margin:.2rem 0;overflow-wrap:anywhere}.example code{background:var(--panel);border:1px solid var(--line);border-radius:.3rem;padding:0 .3rem}.nothing{color:var(--soft);font-style:italic;margin:.4rem 0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .8rem;margin:0;font-size:.85rem}dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}dd code{margin-right:.5rem}
form{position:sticky;top:0;background:var(--back);border-bottom:1px solid var(--line);padding:.5rem 0;display:flex;flex-wrap:wrap;gap:1rem;align-items:end}
form[hidden]{display:none}fieldset{border:0;margin:0;padding:0}legend{float:left;padding:0;margin-right:.6rem}@media(max-width:40rem){form{position:static}legend{float:none}}output{color:var(--soft)}
:focus-visible{outline:3px solid var(--docs);outline-offset:2px}`

/** Shows the filter, which is of no use without JavaScript, and applies it. */
export const SCRIPT = `const form=document.getElementById('filter');form.hidden=false
const articles=[...document.querySelectorAll('.change')].map((node)=>({node,level:node.dataset.level,resource:node.dataset.resource,text:node.textContent.toLowerCase()}))
function apply(){const levels=new Set([...form.querySelectorAll('[name=level]:checked')].map((box)=>box.value))
const resource=form.resource.value,text=form.text.value.toLowerCase();let shown=0
for(const each of articles){const fits=levels.has(each.level)&&(!resource||each.resource===resource)&&each.text.includes(text);each.node.hidden=!fits;if(fits)shown+=1}
for(const section of document.querySelectorAll('main section'))if(section.querySelector('.change'))section.hidden=!section.querySelector('.change:not([hidden])')
form.shown.value=shown+' of '+articles.length+' shown'}
form.addEventListener('input',apply);form.addEventListener('submit',(event)=>event.preventDefault());apply()`
