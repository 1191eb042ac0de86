/** What this page has besides the one stylesheet. */
export const STYLE = `header dl{margin-top:.8rem}nav{display:flex;flex-wrap:wrap;gap:.4rem .6rem;margin:.6rem 0}nav .badge{text-decoration:none}nav .badge:hover{text-decoration:underline}
.change{border:1px solid var(--line);border-left:4px solid var(--tone);border-radius:.3rem;padding:.7rem 1rem;margin:.7rem 0}
.change h3{margin:0 0 .4rem}.change h3 a{color:inherit;text-decoration:none}.change h3 a:hover{text-decoration:underline}.change .badge{font-size:.8rem}
.change code{background:var(--panel);border-radius:.25rem;padding:.05rem .25rem}.change dd code{margin-right:.35rem}
.turn,.example{margin:.3rem 0;overflow-wrap:anywhere}.turn span{color:var(--soft)}.nothing{color:var(--soft);font-style:italic}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:.7rem;margin:.5rem 0}figure{margin:0;min-width:0}figcaption{font-size:.8rem;color:var(--soft)}.sides pre{max-height:16rem}
dd details{margin:0}.touches{list-style:none;margin:0;padding:0}.touches li{margin:0}
form{position:sticky;top:0;z-index:1;background:var(--back);border-bottom:1px solid var(--line);padding:.5rem 0;display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:center;font-size:.9rem}
form[hidden]{display:none}fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.2rem .9rem}legend{float:left;padding:0;margin-right:.4rem}fieldset label{white-space:nowrap}
select,input[type=search]{font:inherit;max-width:100%;min-width:0}output{color:var(--soft)}
@media(max-width:40rem){form{position:static}.sides{grid-template-columns:1fr}.change{padding:.6rem .7rem}.change dl{column-gap:.5rem;font-size:.8125rem}}`

/** Shows the filter, which is of no use without JavaScript, and applies it. */
export const SCRIPT = `const form=document.getElementById('filter');form.hidden=false
const articles=[...document.querySelectorAll('.change')].map((node)=>({node,level:node.dataset.level,resource:node.dataset.resource,isNew:node.dataset.new==='true',text:node.textContent.toLowerCase()}))
const sections=[...document.querySelectorAll('main>details')].filter((section)=>section.querySelector('.change'))
function apply(){const levels=new Set([...form.querySelectorAll('[name=level]:checked')].map((box)=>box.value))
const resource=form.resource.value,text=form.text.value.toLowerCase(),newAlone=form.fresh?.checked;let shown=0
for(const each of articles){const fits=levels.has(each.level)&&(!resource||each.resource===resource)&&(!newAlone||each.isNew)&&each.text.includes(text);each.node.hidden=!fits;if(fits)shown+=1}
for(const section of sections){section.hidden=!section.querySelector('.change:not([hidden])');if(text||resource||newAlone)section.open=true}
form.shown.value=shown+' of '+articles.length+' shown'}
form.addEventListener('input',apply);form.addEventListener('submit',(event)=>event.preventDefault());apply()`
