import type { SpokenLineView } from '../../session/views/spoken-line-view.ts';
import type { EndingView } from '../../session/views/trainee-view.ts';
import { EndingCard } from '../../stage/ending-card.tsx';
import { SpokenLines } from '../../stage/spoken-lines.tsx';
import { Section } from '../../ui/section.tsx';

const LINES: readonly SpokenLineView[] = [
  { by: 'scene', call: '', text: '卷帘门拉下来一半，里头还亮着灯。' },
  { by: 'person', call: '老板娘', text: '打烊了，明天赶早。' },
  { by: 'officer', call: '你', text: '不买东西，就问一句，问完您接着收。' },
];
const ENDING: EndingView = { title: '门留了条缝', later: ['第二天一早，她把那本账翻出来，自己送到了所里。'] };

/** What every window on a talk draws alike: lines as they were spoken, and how it ended. */
export function TalkSheet() {
  return (
    <Section title="台上" lead="都在 src/stage，拿到看法就画：练的人、看的人、以后的大屏，画的是同一个台。">
      <SpokenLines lines={LINES} />
      <SpokenLines lines={LINES} look="log" />
      <EndingCard ending={ENDING} />
    </Section>
  );
}
