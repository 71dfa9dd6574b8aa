import type { PanelDecision, PanelForm, PanelLine } from './panel-form.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const safe = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

const STYLE = `
body { font: 11pt/1.7 "Noto Sans SC", "Microsoft YaHei", sans-serif; color: #111; max-width: 46em; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.6em; } h2 { font-size: 1.1em; margin: 0 0 .4em; }
section { break-inside: avoid; border-top: 1px solid #999; padding: 1em 0; }
table { border-collapse: collapse; width: 100%; margin-top: .6em; } th, td { border: 1px solid #999; padding: .3em .5em; text-align: left; vertical-align: top; }
th.tick, td.tick { width: 4.5em; text-align: center; white-space: nowrap; }
.said { color: #444; } .scene { font-style: normal; color: #444; } .id { color: #666; font-size: .85em; font-weight: normal; }
@page { margin: 18mm 16mm; } @media print { body { margin: 0; max-width: none; } }
`;

const lineHtml = ({ who, text }: PanelLine): string =>
  who ? `<p><b>${safe(who)}：</b>${safe(text)}</p>` : `<p class="scene">（${safe(text)}）</p>`;

function decisionHtml(decision: PanelDecision, index: number): string {
  const rows = decision.options
    .map(
      ({ code, text }) =>
        `<tr><td>${code}. ${safe(text)}</td><td class="tick">□</td><td class="tick">0　1　2　3</td></tr>`,
    )
    .join('\n');
  const before =
    decision.before === undefined ? '' : `<p class="said">你刚才说：“${safe(decision.before)}”</p>`;
  const elsewhere =
    decision.elsewhere > 0
      ? `<p class="id">另有 ${decision.elsewhere} 个选项换个局面才有，这里不评。</p>`
      : '';
  return `<section>
<h2>${index + 1}. ${safe(decision.phase)} <span class="id">${safe(decision.id)}</span></h2>
${before}
${decision.lines.map(lineHtml).join('\n')}
<table><thead><tr><th>你可以说</th><th class="tick">最好的一句</th><th class="tick">打分</th></tr></thead><tbody>
${rows}
</tbody></table>
${elsewhere}
</section>`;
}

/** The panel form as a printable page that stands alone. All text of the scenario is escaped. */
export const panelPage = (form: PanelForm): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>评题表：${safe(form.title)}</title><style>${STYLE}</style></head><body>
<h1>评题表：${safe(form.title)}</h1>
<p>评题人：____________　单位：____________　从警 ____ 年　日期：____________</p>
<p>请照您自己办事的经验评，不必猜出题人的意思。每个场面：在“最好的一句”里勾一个；给每句打分，3 很好，2 可以，1 听着行其实要吃亏，0 伤人。“你刚才说”只是把话接上，不表示那句说得好。</p>
<p><b>${safe(form.place)}，${safe(form.time)}。</b>${form.story.map(safe).join('')}</p>
<p><b>这一趟要做成：</b>${safe(form.task)}</p>
${form.decisions.map(decisionHtml).join('\n')}
<p class="id">情景 ${safe(form.scenario)}，版本 ${safe(form.hash)}。共 ${form.decisions.length} 个场面。</p>
</body></html>
`;
