import { expect, it } from 'vitest';
import { readTranscript } from '../../src/core/play/read-transcript.ts';
import { hashPlay } from '../../src/core/scenario/hash-play.ts';
import { runAtHand } from '../../src/session/load-run.ts';
import { loadFixture } from '../support/load.ts';
import { servicesOf } from './services.ts';

it('a run that begins names its format, what it is scored by, and what it may be the first of', () => {
  const fixture = loadFixture('queue-jumper');
  const program = { ...fixture, rubricHash: 'c1-0123456789', playHash: hashPlay(fixture.scenario) };
  const services = servicesOf(program);
  const run = runAtHand(services, 'queue-jumper', { kind: 'new', mode: 'self' });
  expect(run?.transcript).toMatchObject({
    format: 4,
    hash: program.hash,
    key: program.rubricHash,
    play: program.playHash,
  });
  expect(readTranscript(run?.transcript)).toMatchObject({ ok: true });
});
