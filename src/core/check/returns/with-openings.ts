import type { Library } from '../../scenario/library.ts';
import type { Choice, Phase, Scenario, ScenarioNode } from '../../scenario/schema.ts';

/** Before the first line of a return, for its check alone: a phase in which what it brings along is chosen. No id of a file. */
export const OPENINGS = '*openings';
/** Says nothing to anybody. */
const UNSAID = '*unsaid';

interface Way {
  readonly id: string;
  readonly learns?: string[];
  readonly effect?: Choice['effect'];
}

const nodeId = (place: number): string => `${OPENINGS}-${place}`;

/** Each thing that is brought along, with the ways it may be. */
function questions({ returns, cast }: Scenario, { dispositions }: Library): Way[][] {
  if (!returns) return [];
  const when: Way[] = [
    { id: 'timely' },
    { id: 'late', learns: [returns.late] },
    { id: 'lapsed', learns: [returns.lapsed] },
  ];
  const facts = (returns.facts ?? []).map((fact): Way[] => [{ id: 'not' }, { id: 'known', learns: [fact] }]);
  const trust = Object.entries(returns.trust ?? {}).map(([person, { min, max }]): Way[] => {
    const start =
      cast[person]?.start?.trust ?? dispositions[cast[person]?.disposition ?? '']?.start.trust ?? 0;
    return Array.from({ length: max - min + 1 }, (_, step) => {
      const by = min + step - start;
      const id = `trust-${min + step}`;
      return by === 0 ? { id } : { id, effect: [{ person, trust: by, because: '上一趟留下的' }] };
    });
  });
  return [when, ...facts, ...trust];
}

const silence = { acts: [UNSAID], grade: 2, why: '没有说什么' };

function nodeOf(ways: readonly Way[], to: string, next: string): ScenarioNode {
  const option = ({ learns, effect }: Way): Choice => ({
    ...{ text: '（上一趟）', to, acts: [UNSAID], register: 'normative', grade: 2, why: '上一趟的' },
    ...(learns && { learns }),
    ...(effect && { effect }),
  });
  return { choices: Object.fromEntries(ways.map((way) => [way.id, option(way)])), silence, next };
}

/**
 * A return as its check explores it: with every way in which it may begin, chosen one after the other by somebody to
 * whom nothing is worth more than anything else. Anything but a return is given back as it is.
 */
export function withOpenings(scenario: Scenario, library: Library): { scenario: Scenario; library: Library } {
  const asked = questions(scenario, library);
  const opened = Object.values(scenario.phases).find(({ nodes }) => Object.hasOwn(nodes, scenario.start));
  if (asked.length === 0 || !opened) return { scenario, library };
  const nodes = asked.map((ways, place): [string, ScenarioNode] => [
    nodeId(place),
    nodeOf(ways, opened.main, place + 1 < asked.length ? nodeId(place + 1) : scenario.start),
  ]);
  const phase: Phase = {
    title: '上一趟',
    main: opened.main,
    side: Object.keys(scenario.returns?.trust ?? {}).filter((person) => person !== opened.main),
    ...(opened.stage && { stage: opened.stage }),
    ...(opened.place && { place: opened.place }),
    nodes: Object.fromEntries(nodes),
  };
  return {
    scenario: { ...scenario, start: nodeId(0), phases: { [OPENINGS]: phase, ...scenario.phases } },
    library: {
      ...library,
      indicators: {
        ...library.indicators,
        [UNSAID]: { dimension: 'psychology', weight: 1, act: 'none', name: '', gloss: '' },
      },
    },
  };
}
