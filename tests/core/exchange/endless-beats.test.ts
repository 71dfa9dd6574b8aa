import { describe, expect, it } from 'vitest';
import { readArchive } from '../../../src/core/exchange/archive/read-archive.ts';
import { readKept } from '../../../src/core/exchange/kept/read-kept.ts';
import { replayTranscript } from '../../../src/core/play/replay-transcript.ts';
import { beginReplay, endlessBeats, extendReplay } from '../../../src/core/play/replay.ts';
import { buildReport } from '../../../src/core/scoring/report.ts';
import { loadReview } from '../../../src/features/review/load-review.ts';
import type { ReviewServices } from '../../../src/features/review/review-services.ts';
import { loadFixture, readText } from '../../support/load.ts';

/** The run and the version it was played on. */
function looped() {
  const read = readArchive(readText('tests/fixtures/archives/beatloop.json'), 'me');
  const [run, version] = read.ok ? [read.value.runs[0], read.value.versions[0]] : [];
  const kept = version && readKept(version);
  if (!run || !kept?.ok) throw new Error('the file is sound as far as it can be read unplayed');
  return { transcript: run.transcript, ...kept.value };
}

const issue = {
  code: 'endless-beats',
  message: expect.stringMatching(/^情景走到一个地方（.+）就一句接一句地兜圈子，再也走不到要选的地方$/),
};

describe('a kept version whose beats lead in a circle', () => {
  it('is an issue, not an exception, to a replay, a report and whoever goes on', () => {
    const { program, transcript, rubricBundle } = looped();
    expect(replayTranscript(program, transcript)).toMatchObject({ ok: false, error: issue });
    expect(buildReport(program, transcript, rubricBundle)).toMatchObject({ ok: false, error: issue });
    const begun = beginReplay(program);
    const stuck = endlessBeats(program, begun);
    const [event] = transcript.events;
    if (event)
      expect(extendReplay(program, begun, event)).toMatchObject({ ok: false, error: stuck ?? issue });
  });

  it('is told on the review page as what it is', async () => {
    const { program, transcript, rubricBundle } = looped();
    const services = {
      runs: { get: async () => transcript, list: async () => [] },
      profiles: { current: async () => ({ name: '', unit: '' }) },
      scenarios: { load: async () => program, rubric: async () => rubricBundle },
    } as unknown as ReviewServices;
    expect(await loadReview(services, transcript.id)).toMatchObject({
      status: 'trouble',
      trouble: { title: '这个情景走不下去', message: issue.message, record: transcript, retry: false },
    });
  });

  it('is nothing a sound scenario has', () => {
    const program = loadFixture('queue-jumper');
    expect(endlessBeats(program, beginReplay(program))).toBeUndefined();
  });
});
