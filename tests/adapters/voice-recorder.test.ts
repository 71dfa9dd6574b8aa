import { afterEach, describe, expect, it, vi } from 'vitest';
import { canRecord } from '../../src/adapters/recorder/can-record.ts';
import { voiceRecorder } from '../../src/adapters/recorder/voice-recorder.ts';
import { fakeMicrophone } from '../support/fake-aloud.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

function recording() {
  const fake = fakeMicrophone();
  const recorder = voiceRecorder(fake.microphone);
  const states: string[] = [];
  recorder.subscribe(() => states.push(recorder.state()));
  return { ...fake, recorder, states };
}

describe('recording oneself', () => {
  it('goes from asking to recording to recorded to playing and back', async () => {
    const { recorder, states, hearItOut, log } = recording();
    expect(recorder.state()).toBe('idle');
    recorder.record();
    await settle();
    recorder.stop();
    await settle();
    recorder.play();
    hearItOut();
    await settle();
    expect(states).toEqual(['asking', 'recording', 'recorded', 'playing', 'recorded']);
    expect(log).toEqual(['open', 'close', 'play']);
  });

  it('stops playing when asked', async () => {
    const { recorder } = recording();
    recorder.record();
    await settle();
    recorder.stop();
    await settle();
    recorder.play();
    expect(recorder.state()).toBe('playing');
    recorder.stop();
    await settle();
    expect(recorder.state()).toBe('recorded');
  });

  it.each([
    ['NotAllowedError', 'refused'],
    ['SecurityError', 'refused'],
    ['NotFoundError', 'failed'],
    ['NotReadableError', 'failed'],
  ])('%s is %s, and one may ask again', async (name, state) => {
    const { recorder, refuse, log } = recording();
    refuse(name);
    recorder.record();
    await settle();
    expect(recorder.state()).toBe(state);
    recorder.record();
    await settle();
    expect(log).toEqual(['open', 'open']);
  });

  it('records anew in place of what was there, whose memory it gives back', async () => {
    const { recorder, log } = recording();
    for (let take = 0; take < 2; take += 1) {
      recorder.record();
      await settle();
      recorder.stop();
      await settle();
    }
    expect(log).toEqual(['open', 'close', 'free', 'open', 'close']);
  });

  it('lets go of the microphone and the memory when one leaves, whatever it was doing', async () => {
    const early = recording();
    early.recorder.record();
    early.recorder.forget();
    await settle();
    expect([early.recorder.state(), early.log]).toEqual(['idle', ['open', 'close']]);

    const midway = recording();
    midway.recorder.record();
    await settle();
    midway.recorder.forget();
    await settle();
    expect([midway.recorder.state(), midway.log]).toEqual(['idle', ['open', 'close']]);

    const playing = recording();
    playing.recorder.record();
    await settle();
    playing.recorder.stop();
    await settle();
    playing.recorder.play();
    playing.recorder.forget();
    await settle();
    expect([playing.recorder.state(), playing.log.at(-1)]).toEqual(['idle', 'free']);
  });

  it('ends by itself after a minute', async () => {
    vi.useFakeTimers();
    const { recorder } = recording();
    recorder.record();
    await vi.advanceTimersByTimeAsync(59_999);
    expect(recorder.state()).toBe('recording');
    await vi.advanceTimersByTimeAsync(1);
    expect(recorder.state()).toBe('recorded');
  });

  it('plays nothing before something is recorded, and does not mind being stopped', () => {
    const { recorder, states } = recording();
    recorder.play();
    recorder.stop();
    expect(states).toEqual([]);
  });
});

describe('a microphone', () => {
  const having = (...kinds: string[]) => ({
    mediaDevices: { enumerateDevices: async () => kinds.map((kind) => ({ kind })) },
  });

  it('is not to be had on plain http, without a recorder, or where none is plugged in', async () => {
    vi.stubGlobal('MediaRecorder', class {});
    vi.stubGlobal('navigator', {});
    expect(await canRecord()).toBe(false);
    vi.stubGlobal('navigator', having('audiooutput', 'videoinput'));
    expect(await canRecord()).toBe(false);
    vi.stubGlobal('navigator', having('audioinput'));
    expect(await canRecord()).toBe(true);
    vi.unstubAllGlobals();
    vi.stubGlobal('navigator', having('audioinput'));
    expect(await canRecord()).toBe(false);
  });
});
