import type { DimensionId } from '../../core/rubric/catalog.ts';
import type { TalkLine } from '../../session/views/trainee-view.ts';
import { MOOD_WORDS } from '../../ui/mood-look.ts';

/** What a mentor can ask, whatever the options are: plain questions by what today is for. They tell nothing of the key. */
const BY_DIMENSION: Readonly<Record<DimensionId, readonly string[]>> = {
  psychology: ['嘴上要的是这个，心里怕的是哪一样？', '他这会儿最想让人看见什么？'],
  language: ['他用的是哪几个字？能不能拿他的字回他？', '这句话，他家里人听着顺不顺耳？'],
  communication: ['他说完了没有？该接话，还是该等？', '他说了一大段，归成一句是什么？'],
  defuse: ['火是往上走还是往下走？从哪儿看出来的？', '这会儿要紧的是事，还是气？'],
  mediate: ['另一边听见这句，会怎么想？', '两边都认的是哪几条？'],
  serve: ['他回去以后，头一件难事是什么？', '谁、哪天、办什么，说清了没有？'],
  mobilise: ['这事跟他家有什么相干？', '他听完，愿不愿意往前走一步？'],
};

const MOST = 4;
const MOST_QUOTED = 40;

const shortened = (text: string): string =>
  text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}……` : text;

/**
 * What to talk about at the moment: from what somebody just said and how they look, which the trainee sees as well, and
 * from what today is for.
 */
export function talkingPoints(
  talk: readonly TalkLine[],
  dimensions: readonly DimensionId[],
): readonly string[] {
  const line = talk.findLast(({ kind }) => kind === 'person');
  const heard =
    line?.kind === 'person'
      ? [
          `${line.call}刚说：“${shortened(line.text)}”底下还有哪一句没说？`,
          ...(line.mood === 'calm' ? [] : [`${line.call}脸上是“${MOOD_WORDS[line.mood]}”，你看见了没有？`]),
        ]
      : [];
  // Another one of each at every line, so that it is not the same two all evening.
  const asked = dimensions.map((dimension) => {
    const questions = BY_DIMENSION[dimension];
    return questions[talk.length % questions.length] ?? '';
  });
  return [...heard, ...asked].slice(0, MOST);
}
