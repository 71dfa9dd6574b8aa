import type { Program } from '../../../core/program/program.ts';
import { openingOf } from '../../../session/views/see-opening.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The first decision with what is answered to its first option. */
function firstDecision({ scenario }: Program) {
  for (const { nodes } of Object.values(scenario.phases))
    for (const node of Object.values(nodes)) {
      const choices = 'choices' in node && node.choices ? Object.values(node.choices) : [];
      const reply = choices[0]?.reply?.[0]?.text;
      if (reply !== undefined) return { options: choices.map(({ text }) => text), reply };
    }
  throw new Error('the scenario has no decision that is answered');
}

/**
 * The practical floor: one static page with the words of the scenario's briefing, and one with its first line and
 * options, which answers a press by a script of one line. What the same words cost without a trainer around them.
 */
export function floorPages(program: Program): { readonly screen: string; readonly choice: string } {
  const { title, briefing } = program.scenario;
  const { options, reply } = firstDecision(program);
  const page = (body: string) =>
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>body{max-width:40rem;margin:2rem auto;font:1.125rem/1.6 system-ui}button{display:block;margin:.5rem 0;padding:.75rem;font:inherit;text-align:left}</style></head><body>${body}</body></html>`;
  const story = briefing.story.map((text) => `<p>${escaped(text)}</p>`).join('');
  const choices = options.map(
    (text, at) => `<button aria-keyshortcuts="${at + 1}">${escaped(text)}</button>`,
  );
  return {
    screen: page(`<h1>${escaped(title)}</h1>${story}<p>${escaped(briefing.task)}</p><button>开始</button>`),
    choice: page(
      `<ol role="log"><li>${escaped(openingOf(program)?.text ?? title)}</li></ol><fieldset>${choices.join('')}</fieldset><script>for(const b of document.querySelectorAll('button'))b.onclick=()=>{const l=document.createElement('li');l.textContent=${JSON.stringify(reply)};document.querySelector('ol').append(l);document.querySelector('fieldset').remove()}</script>`,
    ),
  };
}
