import type { World } from '../program/world.ts';
import { windowOpen } from '../person/person-state.ts';
import { POLITE_WORDS } from '../rubric/polite-words.ts';
import { isListening, isNegative, isSolution, type ModelAct } from '../rubric/model-act.ts';
import type { Utterance } from '../program/program.ts';
import type { DecisionView, Option } from './annotate.ts';

/** A simulated trainee: at each decision the options it would take, all equally likely. Never silent. */
export interface Strategy {
  readonly name: string;
  readonly label: string;
  readonly kind: 'blind' | 'content' | 'expert';
  /** `met` counts the decisions before this one. */
  readonly pick: (view: DecisionView, world: World, met: number) => readonly Option[];
}

const highest = (options: readonly Option[], value: (option: Option) => number): readonly Option[] => {
  let best = Number.NEGATIVE_INFINITY;
  let picked: Option[] = [];
  for (const option of options) {
    const score = value(option);
    if (score > best) {
      best = score;
      picked = [option];
    } else if (score === best) picked.push(option);
  }
  return picked;
};

/** Remembers a value per utterance: texts and acts never change. */
function memo(value: (said: Utterance) => number): (option: Option) => number {
  const known = new Map<Utterance, number>();
  return ({ said }) => {
    const found = known.get(said) ?? value(said);
    known.set(said, found);
    return found;
  };
}

const countAll = (text: string, words: readonly string[]): number =>
  words.reduce((sum, word) => sum + text.split(word).length - 1, 0);
const addressed = (said: Utterance): readonly ModelAct[] => said.listeners[0]?.acts ?? [];
const countActs = (said: Utterance, test: (act: ModelAct) => boolean): number =>
  addressed(said).filter(test).length;
const characters = (said: Utterance): number => [...said.text].length;

const APOLOGIES = ['对不起', '抱歉', '不好意思', '赔不是', '道歉', '对不住', '我的错', '我们的错', '怪我'];
const LAW_WORDS = ['《', '法律', '条例', '规定', '依法', '条款', '违法', '犯法', '义务', '第'];

const lawTalk = (said: Utterance): number =>
  3 * countActs(said, (act) => act === 'quote-law') + countAll(said.text, LAW_WORDS);

function listenThenSolve(view: DecisionView, world: World): readonly Option[] {
  const kind = view.options.filter(({ said }) => !said.listeners.some(({ acts }) => acts.some(isNegative)));
  const options = kind.length > 0 ? kind : view.options;
  return highest(options, ({ said }) => {
    const state = world.people[said.to];
    const wanted = state && windowOpen(state) ? isSolution : isListening;
    return countActs(said, wanted);
  });
}

const expert = (view: DecisionView): readonly Option[] => view.best.slice(0, 1);

function slipping(slip: number): Strategy['pick'] {
  return (view, _world, met) => {
    if (met + 1 !== slip) return expert(view);
    const lawful = view.options.filter(({ said }) => said.redline === undefined);
    return highest(lawful.length > 0 ? lawful : view.options, ({ grade }) => -grade).slice(0, 1);
  };
}

const blind = (name: string, label: string, value: (option: Option) => number): Strategy => ({
  name,
  label,
  kind: 'blind',
  pick: (view) => highest(view.options, value),
});

const content = (name: string, label: string, pick: Strategy['pick']): Strategy => ({
  name,
  label,
  kind: 'content',
  pick,
});

/** The simulated trainees of the scenario check. Content-blind ones read only shape and politeness; those who go by
 * the place on the screen are in play-by-order.ts. */
export function strategies(): Strategy[] {
  const length = memo(characters);
  const solutions = memo((said) => countActs(said, isSolution));
  const lawful = memo(lawTalk);
  return [
    blind('random', '随便点', () => 0),
    blind('longest', '总选最长的', length),
    blind('shortest', '总选最短的', (option) => -length(option)),
    blind(
      'politest',
      '总选最客气的',
      memo((said) => countAll(said.text, POLITE_WORDS)),
    ),
    blind(
      'always-apologise',
      '总是赔不是',
      memo((said) => countAll(said.text, APOLOGIES)),
    ),
    blind(
      'most-acts',
      '总选花样最多的',
      memo((said) => said.source.acts.length),
    ),
    content('solution-first', '上来就给办法', (view) => highest(view.options, solutions)),
    content('law-quoting', '张口就是法条', (view) => highest(view.options, lawful)),
    content('listen-then-solve', '先听后办', listenThenSolve),
    { name: 'expert', label: '句句最好', kind: 'expert', pick: expert },
    ...[1, 2, 3].map(
      (slip): Strategy => ({
        name: `expert-slip-${slip}`,
        label: `第 ${slip} 句失手`,
        kind: 'expert',
        pick: slipping(slip),
      }),
    ),
  ];
}
