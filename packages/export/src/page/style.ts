/** The look of the page: no font, image or style from elsewhere; light and dark; readable from a phone’s width up. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fbfaf7;--card:#fff;--ink:#1d2329;--soft:#5b6670;
--line:#e0ddd5;--accent:#8a3324;--mark:#ffe9a8;--good:#2c6e49;--warn:#9a6700;--bad:#b3261e}
@media (prefers-color-scheme:dark){:root{--paper:#14171a;--card:#1c2126;--ink:#e8e6e1;--soft:#a3abb3;
--line:#333a41;--accent:#f0a48f;--mark:#5c4a12;--good:#7fcf9f;--warn:#e5b454;--bad:#ff8a80}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);
font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
.in{max-width:66rem;margin:0 auto;padding:0 1.25rem}
header{border-bottom:1px solid var(--line);padding:3rem 0 2rem;background:var(--card)}
h1,h2,h3{font-family:Georgia,"Times New Roman",serif;line-height:1.2;font-weight:600}
h1{font-size:clamp(1.7rem,4.5vw,2.6rem);margin:0 0 1rem;max-width:24em;text-wrap:balance}
h2{font-size:1.6rem;margin:3.5rem 0 .75rem}
h3{font-size:1.15rem;margin:2rem 0 .5rem}
p{max-width:44rem;margin:.5rem 0}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
code,.code{font:.88em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.lead{font-size:1.15rem;color:var(--soft)}
.facts{display:flex;flex-wrap:wrap;gap:.25rem 2rem;margin:1.25rem 0 0;padding:0;list-style:none;color:var(--soft)}
.facts b{color:var(--ink);font-weight:600}
nav{display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;margin-top:1.5rem}
.numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:1rem;margin:2rem 0 0}
.card{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1rem 1.15rem}
.numbers b{display:block;font:600 2.1rem/1.1 Georgia,serif}
.numbers span{color:var(--soft)}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr));gap:1rem;margin:1rem 0}
.cards p{margin:0 0 .6rem}.cards p:last-child{margin:0}.card h3{margin-top:0}
.cards cite{font-style:italic}.cards .said{font-family:Georgia,serif;font-size:1.08rem}
.small{color:var(--soft);font-size:.9rem}
mark{background:var(--mark);color:inherit;border-radius:3px;padding:.05em .15em}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:10px;background:var(--card);margin:1rem 0}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem;border-bottom:1px solid var(--line)}
tr:last-child>td{border-bottom:0}
thead th{color:var(--soft);font-weight:600;white-space:nowrap}
.number,td.number,th.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.rows td div{max-width:22rem;max-height:3.3em;overflow:hidden;display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical}
.rows td{white-space:nowrap}.rows td div{white-space:normal;width:max-content}
.downloads td{white-space:nowrap}
.rows .none{color:var(--soft);opacity:.5}
details{border:1px solid var(--line);border-radius:10px;background:var(--card);margin:.75rem 0}
summary{cursor:pointer;padding:.75rem 1.15rem;font-weight:600}
summary span{color:var(--soft);font-weight:400}
details>:not(summary){margin-left:1.15rem;margin-right:1.15rem}
details>.scroll{border-radius:0;border-width:1px 0 0;margin:0}
dl{display:grid;grid-template-columns:minmax(11rem,auto) 1fr;gap:0;margin:0 0 1rem}
dt,dd{margin:0;padding:.55rem 0;border-top:1px solid var(--line)}
dt{padding-right:1.5rem}
dt code{font-weight:600}
dt .small{display:block}
.verdict{font-weight:600}.good{color:var(--good)}.warn{color:var(--warn)}.bad{color:var(--bad)}
.checks td:first-child{max-width:34rem}
.checks td:first-child span{display:block;color:var(--soft)}
blockquote{margin:1rem 0;padding:.75rem 1.15rem;border-left:4px solid var(--accent);background:var(--card);max-width:48rem}
footer{margin:4rem 0 3rem;color:var(--soft);font-size:.9rem}
@media (max-width:40rem){
header{padding:2rem 0 1.5rem}h2{margin-top:2.5rem}
dl{display:block}dd{border-top:0;padding-top:0}dt{padding-bottom:.1rem}
.checks thead{display:none}
.checks tr{display:grid;grid-template-columns:repeat(4,1fr);border-bottom:1px solid var(--line);padding:.4rem 0}
.checks td{border:0;padding:.2rem .75rem}.checks td:first-child{grid-column:1/-1}
.checks td.number{text-align:left}.checks td.number::before{content:attr(data-label);display:block;color:var(--soft);font-size:.8rem}
.downloads thead{display:none}
.downloads tr{display:grid;grid-template-columns:2fr 3fr;border-bottom:1px solid var(--line);padding:.4rem 0}
.downloads td{border:0;padding:.2rem .75rem}.downloads td:first-child{grid-column:1/-1}
.downloads td[data-label="for spreadsheets"]::before{content:"spreadsheet ";color:var(--soft)}
.rows thead,.rows td.none{display:none}
.rows tr{display:block;padding:.6rem 0;border-bottom:1px solid var(--line)}.rows tr:last-child{border-bottom:0}
.rows td,.rows td.number{display:grid;grid-template-columns:8.2rem 1fr;gap:.75rem;
padding:.15rem 1.15rem;border:0;text-align:left;white-space:normal}
.rows td::before{content:attr(data-label);color:var(--soft);font-size:.85rem;overflow-wrap:anywhere}
.rows td div{width:auto;max-width:none;max-height:none;-webkit-line-clamp:5}
}
@media (max-width:22rem){.downloads tr{grid-template-columns:1fr}.checks tr{grid-template-columns:1fr 1fr}}
@media print{header{padding:0}.scroll{overflow:visible}details>*{display:block}}
`;
