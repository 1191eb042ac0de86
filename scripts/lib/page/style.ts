import { themeStyle } from './theme.ts'

/** The one stylesheet of all reports: nothing scrolls sideways but tables and code, down to 320 pixels. */
export const STYLE = `${themeStyle(':root')}
*{box-sizing:border-box}
html{scroll-padding-top:5rem}
body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:72rem;padding:1rem clamp(.75rem,3vw,2rem) 4rem;color:var(--text);background:var(--back);overflow-wrap:break-word}
h1{font-size:1.6rem;line-height:1.25;margin:.5rem 0;text-wrap:balance}h2{font-size:1.25rem;line-height:1.3;margin:2.2rem 0 .6rem}h3{font-size:1rem;margin:1.2rem 0 .4rem}
p{margin:.5rem 0}ul,ol{margin:.4rem 0;padding-left:1.3rem}li{margin:.2rem 0}li::marker{color:var(--soft)}
a{color:var(--link);text-underline-offset:.15em}a:hover{text-decoration-thickness:2px}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.875em}code{overflow-wrap:anywhere}
pre{background:var(--panel);border:1px solid var(--line);border-radius:.3rem;margin:0;padding:.4rem .6rem;overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere}
small{color:var(--soft);font-size:.85em}small code{font-size:.95em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}:target{outline:2px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem}
.breaking,.failed{--tone:var(--breaking)}.warning,.open{--tone:var(--warning)}.additive,.none,.ok{--tone:var(--additive)}.docs,.new{--tone:var(--docs)}
.badge{display:inline-block;border:1.5px solid var(--tone);border-radius:1rem;padding:0 .6rem;color:var(--tone);font-weight:650;white-space:nowrap;line-height:1.45}
.scroll{overflow:auto;max-width:100%}
table{border-collapse:collapse;min-width:100%}th,td{text-align:left;vertical-align:top;padding:.35rem .8rem .35rem 0;border-bottom:1px solid var(--line)}
th{font-size:.875rem;font-weight:600;color:var(--soft)}
details{margin:.6rem 0}summary{cursor:pointer}summary h2,summary h3{display:inline}details[open]>summary{margin-bottom:.5rem}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.15rem .8rem;margin:.4rem 0;font-size:.875rem}dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
.changes{list-style:none;padding:0}.changes>li{display:grid;grid-template-columns:6.2rem minmax(0,1fr);gap:0 .6rem;align-items:baseline;padding:.35rem 0;border-bottom:1px solid var(--line)}
.changes .badge{justify-self:start;font-size:.8rem}
@media(max-width:48rem){h1{font-size:1.35rem}.wide{display:none}.narrow svg{width:100%;max-width:30rem}.changes>li{grid-template-columns:minmax(0,1fr)}
.fold thead{display:none}.fold table,.fold tbody{display:block}.fold tr{display:flex;flex-wrap:wrap;gap:0 .8rem;align-items:baseline;padding:.4rem 0;border-bottom:1px solid var(--line)}.fold td{border:0;padding:0;overflow-wrap:anywhere}.fold td:last-child{flex-basis:100%}}
@media(min-width:48.01rem){.narrow{display:none}}
@media print{body{max-width:none;padding:0;font-size:10.5pt}a{color:inherit}.scroll,pre{overflow:visible;max-height:none}form,.skip{display:none!important}h2,h3{break-after:avoid}article,tr,li{break-inside:avoid}}`
