import { drawPerson, NAPE, type Person } from '../../ui/portrait/rig/compose.ts';
import { type Crop, frameOf } from '../../ui/portrait/rig/frame.ts';
import type { Shape } from '../../ui/portrait/rig/shape.ts';
import { el, group } from '../art/svg.ts';

const shapeText = ({ d, fill = 'none', stroke, width, opacity }: Shape): string =>
  el('path', {
    d,
    fill,
    ...(stroke && { stroke, 'stroke-width': width ?? 1 }),
    ...(opacity !== undefined && { opacity }),
  });
const text = (shapes: readonly Shape[]): string => shapes.map(shapeText).join('');

/** A person as one still picture, apart from any page. */
export function svgOf(person: Person, crop: Crop): string {
  const drawing = drawPerson(person);
  const { x, y, width, height } = frameOf(crop, person.pose ?? 'standing', drawing.shift[1]);
  const [dx, dy] = drawing.shift;
  const head = { transform: `translate(${dx} ${dy}) rotate(${drawing.tilt} ${NAPE.join(' ')})` };
  const { behind, body, reaching, hands, handsBehind } = drawing;
  const face = [drawing.head, drawing.eyes, drawing.mouth, drawing.over, drawing.brows];
  const arms = crop === 'face' ? '' : text(hands);
  const layers =
    group(text(behind), head) +
    (handsBehind ? arms : '') +
    text(crop === 'face' ? body : [...body, ...reaching]) +
    group(face.map(text).join(''), head) +
    (handsBehind ? '' : arms);
  const style = Object.entries(person.look.colours)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
  return el(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `${x} ${y} ${width} ${height}`, style },
    group(layers, {
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      ...leaning(drawing.lean, person),
    }),
  );
}

const leaning = (degrees: number, { pose }: Person): Readonly<Record<string, string>> => {
  if (pose === 'lying') return { transform: 'rotate(-90)' };
  return degrees === 0 ? {} : { transform: `rotate(${degrees} 0 520)` };
};
