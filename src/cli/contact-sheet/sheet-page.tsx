import { renderToStaticMarkup } from 'react-dom/server';
import { StagePicture } from '../../stage/stage-picture.tsx';
import type { SheetFrame, SheetNode } from './sheet-of.ts';

function Frame({ frame: { scene, lines } }: { readonly frame: SheetFrame }) {
  const { offstage, props, sign, light, door, shot, crowd } = scene;
  const notes = [
    ...(sign ? [`门牌 ${sign}`] : []),
    light,
    ...(door ? [`门 ${door}`] : []),
    shot,
    ...(crowd.size ? [`旁人 ${crowd.size}`] : []),
    ...props.map(({ prop, of }) => (of ? `${prop}（${of}）` : prop)),
    ...offstage.map(({ call, from }) => `听见${call}（${from}）`),
    ...scene.seen.map(({ call, at, pose, facing, holds }) =>
      [call, at, pose, `朝 ${facing}`, ...(holds ? [holds] : [])].join(' '),
    ),
  ];
  return (
    <div className="frame">
      <div className="sight">
        <StagePicture scene={scene} hurry="unhurried" />
      </div>
      <div>
        {lines.map(({ call, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but its place
          <p key={index}>
            {call && <b>{call}：</b>}
            {text}
          </p>
        ))}
        <p className="notes">{notes.join(' · ')}</p>
      </div>
    </div>
  );
}

const Frames = ({ frames }: { readonly frames: readonly SheetFrame[] }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: a frame has no name but its place
  frames.map((frame, index) => <Frame key={index} frame={frame} />);

/** Every node's pictures with its lines, as markup: the very components a talk is played with. */
export const sheetMarkup = (title: string, nodes: readonly SheetNode[]): string =>
  renderToStaticMarkup(
    <main>
      <h1>{title}：一处一处看</h1>
      {nodes.map(({ id, part, frames, answers }) => (
        <section key={id}>
          <h2>
            {id} <small>{part}</small>
          </h2>
          <Frames frames={frames} />
          {answers.map((answer) => (
            <div key={answer.said} className="answer">
              <h3>你：{answer.said}</h3>
              <Frames frames={answer.frames} />
            </div>
          ))}
        </section>
      ))}
    </main>,
  );
