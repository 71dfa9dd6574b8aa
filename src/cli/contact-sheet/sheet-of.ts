import { examplePath } from '../../core/check/example-path.ts';
import { explore } from '../../core/check/explore.ts';
import type { ScenarioEvent } from '../../core/engine/step.ts';
import { beginReplay, extendReplay, type Replay } from '../../core/play/replay.ts';
import type { DecisionNode, Program, ProgramNode, Utterance } from '../../core/program/program.ts';
import { endingPicture } from '../../session/talk/stages.ts';
import { talkOf } from '../../session/talk/talk-entries.ts';
import type { TalkEntry } from '../../session/talk/talk-entry.ts';
import { pictureOf, sceneOf } from '../../session/views/scene-of.ts';
import type { SceneView } from '../../session/views/scene-view.ts';
import { offered } from '../../core/engine/step.ts';

/** A picture and the lines it is seen with. */
export interface SheetFrame {
  readonly scene: SceneView;
  readonly lines: readonly SheetLine[];
}

export interface SheetLine {
  /** Who speaks; '' for what is told. */
  readonly call: string;
  readonly text: string;
}

/** What is seen at one node, and in answer to each thing one can say there. */
export interface SheetNode {
  readonly id: string;
  readonly part: string;
  readonly frames: readonly SheetFrame[];
  readonly answers: readonly { readonly said: string; readonly frames: readonly SheetFrame[] }[];
}

function lineOf({ line }: TalkEntry): SheetLine | undefined {
  if (line.kind === 'person') return { call: line.call, text: line.text };
  if (line.kind === 'officer') return { call: '你', text: line.text };
  return line.kind === 'scene' ? { call: '', text: line.text } : undefined;
}

/** Lines that are seen with one picture stand beside it together. */
function framesOf(program: Program, replay: Replay, talk: readonly TalkEntry[], keys: string): SheetFrame[] {
  const frames: { stage: TalkEntry['stage']; scene: SceneView; lines: SheetLine[] }[] = [];
  for (const [index, entry] of talk.entries()) {
    const line = entry.line.key.startsWith(keys) ? lineOf(entry) : undefined;
    if (!line) continue;
    const scene = sceneOf({ program, talk, shown: index + 1 }, replay.turns);
    const last = frames.at(-1);
    if (last && last.stage === entry.stage) Object.assign(last, { scene }).lines.push(line);
    else frames.push({ stage: entry.stage, scene, lines: [line] });
  }
  return frames;
}

function say(program: Program, replay: Replay, event: ScenarioEvent): Replay {
  if (event.type === 'advance') return replay;
  const node = program.nodes[replay.situation.node]?.id ?? '';
  const noted =
    event.type === 'silence'
      ? ({ type: 'silence', node, ms: 0 } as const)
      : ({ type: 'choice', node, choice: event.choice, ms: 0 } as const);
  const next = extendReplay(program, replay, noted);
  if (!next.ok) throw new Error(`${node}: ${next.error.message}`);
  return next.value;
}

function answersAt(program: Program, replay: Replay, node: DecisionNode): SheetNode['answers'] {
  const turn = replay.turns.length;
  const said: readonly Utterance[] = [...offered(node, replay.situation.world), node.silence];
  return said.flatMap((utterance) => {
    const event: ScenarioEvent =
      utterance.kind === 'silence' ? { type: 'silence' } : { type: 'choose', choice: utterance.id };
    const after = say(program, replay, event);
    const frames = framesOf(program, after, talkOf(program, after, false), `${turn}/said/`);
    return frames.length === 0 ? [] : [{ said: utterance.text || '（没有开口）', frames }];
  });
}

/** The picture an ending is left with, after what is still said there. */
function closing(program: Program, replay: Replay, talk: readonly TalkEntry[]): SheetFrame[] {
  const { ending, situation } = replay;
  const picture = endingPicture(ending, situation.world);
  if (!ending || !picture) return [];
  const scene = sceneOf({ program, talk, shown: talk.length }, replay.turns);
  const lines = [ending.ending.title, ...ending.ending.later.map(({ text }) => text)];
  return [{ scene: pictureOf(scene, program, picture), lines: lines.map((text) => ({ call: '', text })) }];
}

function sheetNode(program: Program, node: ProgramNode, events: readonly ScenarioEvent[]): SheetNode {
  const replay = events.reduce((now, event) => say(program, now, event), beginReplay(program));
  const talk = talkOf(program, replay, false);
  const passage = replay.passages.findIndex(({ situation }) => situation.node === node.index);
  const own = framesOf(program, replay, talk, `${replay.turns.length}/${passage}/`);
  return {
    id: node.id,
    part: program.phases[node.phase]?.title ?? '打断',
    frames: node.kind === 'ending' ? [...own, ...closing(program, replay, talk)] : own,
    answers: node.kind === 'decision' ? answersAt(program, replay, node) : [],
  };
}

/** Every node one can come to, in written order, as it is seen by a shortest way there. */
export function sheetOf(program: Program): SheetNode[] {
  const graph = explore(program);
  const first = new Map<number, number>();
  graph.situations.forEach(({ node }, at) => {
    if (!first.has(node)) first.set(node, at);
  });
  return program.nodes.flatMap((node) => {
    const at = first.get(node.index);
    return at === undefined ? [] : [sheetNode(program, node, examplePath(graph, at))];
  });
}
