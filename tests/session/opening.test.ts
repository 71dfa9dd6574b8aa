import { expect, it } from 'vitest';
import { openingOf } from '../../src/session/views/see-opening.ts';
import { loadFixture, loadShipped } from '../support/load.ts';

it('a scenario opens with the first words anyone says, and with who is to be seen then', () => {
  const opening = openingOf(loadShipped('fifth-visit'));
  expect(opening).toMatchObject({ call: '周大爷', mood: 'furious', text: '五趟了！你们就等着我死是不是！' });
  const [first] = opening?.scene.seen ?? [];
  expect(opening?.scene).toMatchObject({ place: 'hall', saying: opening?.text, ended: false });
  expect(first).toMatchObject({ call: '周大爷', mood: 'furious', speaking: true });
  // Nothing of what comes with the next line.
  expect(opening?.scene.props.map(({ prop }) => prop)).not.toContain('papers-floor');
});

it('it is plain data: a file can hold it', () => {
  const opening = openingOf(loadFixture('queue-jumper'));
  expect(opening?.text).toBe('我就问一句话！');
  expect(JSON.parse(JSON.stringify(opening))).toEqual(opening);
});
