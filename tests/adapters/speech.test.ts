import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserSpeech } from '../../src/adapters/speech/browser-speech.ts';

/** jsdom has no speech: as much of it as the adapter uses, with the events in the test's hand. */
class FakeUtterance extends EventTarget {
  voice: { name: string } | null = null;
  lang = '';
  pitch = 1;
  rate = 1;
  volume = 1;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

class FakeSynthesis extends EventTarget {
  voices: SpeechSynthesisVoice[] = [];
  spoken: FakeUtterance[] = [];
  cancels = 0;
  getVoices = () => this.voices;
  speak = (utterance: unknown) => void this.spoken.push(utterance as FakeUtterance);
  cancel = () => {
    this.cancels += 1;
  };
  tell(index: number, event: string): void {
    this.spoken[index]?.dispatchEvent(new Event(event));
  }
  install(...voices: SpeechSynthesisVoice[]): void {
    this.voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }
}

const huihui = { name: 'Huihui', lang: 'zh-CN', localService: true, default: true, voiceURI: 'h' };
const google = { ...huihui, name: 'Google', localService: false };
const line = (text: string) => ({ text, pitch: 0.8, rate: 1.1 });

beforeEach(() => vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance));
afterEach(() => vi.unstubAllGlobals());

function speechWith(...voices: SpeechSynthesisVoice[]) {
  const synthesis = new FakeSynthesis();
  synthesis.voices = voices;
  return { synthesis, speech: browserSpeech(synthesis) };
}

describe('speech', () => {
  it('names the local voice, and reads at the pitch, pace and volume asked for', () => {
    const { synthesis, speech } = speechWith(google, huihui);
    speech.say([line('您坐。')], 0.5);
    const expected = { text: '您坐。', voice: huihui, lang: 'zh-CN', pitch: 0.8, rate: 1.1, volume: 0.5 };
    expect(synthesis.spoken).toHaveLength(1);
    expect(synthesis.spoken[0]).toMatchObject(expected);
  });

  it('says nothing where only the network could', () => {
    const { synthesis, speech } = speechWith(google);
    expect(speech.available()).toBe(false);
    speech.say([line('您坐。')], 1);
    expect(synthesis.spoken).toEqual([]);
  });

  it('finds voices that come late, tells of it once, and notices when they go', () => {
    const { synthesis, speech } = speechWith();
    const heard = vi.fn();
    speech.subscribe(heard);
    synthesis.install(google);
    expect([speech.available(), heard.mock.calls.length]).toEqual([false, 0]);
    synthesis.install(google, huihui);
    expect([speech.available(), heard.mock.calls.length]).toEqual([true, 1]);
    synthesis.install();
    expect([speech.available(), heard.mock.calls.length]).toEqual([false, 2]);
  });

  it('is speaking from the first sound to the end of the last piece', () => {
    const { synthesis, speech } = speechWith(huihui);
    const heard = vi.fn();
    const stop = speech.subscribe(heard);
    speech.say([line('一'.repeat(60)), line('好。')], 1);
    expect(synthesis.spoken.map(({ text }) => text.length)).toEqual([40, 20, 2]);
    expect(speech.speaking()).toBe(false);
    synthesis.tell(0, 'start');
    synthesis.tell(0, 'end');
    synthesis.tell(1, 'start');
    synthesis.tell(1, 'error');
    expect(speech.speaking()).toBe(true);
    synthesis.tell(2, 'end');
    expect(speech.speaking()).toBe(false);
    expect(heard).toHaveBeenCalledTimes(3);
    stop();
    synthesis.tell(2, 'start');
    expect(heard).toHaveBeenCalledTimes(3);
  });

  it('is reading from the asking on, and not for ever where no sound comes', () => {
    vi.useFakeTimers();
    const { synthesis, speech } = speechWith(huihui);
    const told: boolean[] = [];
    speech.subscribe(() => told.push(speech.reading()));
    speech.say([line('您坐。')], 1);
    expect([speech.reading(), speech.speaking()]).toEqual([true, false]);
    synthesis.tell(0, 'start');
    vi.advanceTimersByTime(60_000);
    expect([speech.reading(), speech.speaking()]).toEqual([true, true]);
    synthesis.tell(0, 'end');
    expect(speech.reading()).toBe(false);
    // A voice that refuses, and one that never answers.
    speech.say([line('您坐。')], 1);
    synthesis.tell(1, 'error');
    expect(speech.reading()).toBe(false);
    speech.say([line('您坐。')], 1);
    vi.advanceTimersByTime(60_000);
    expect(speech.reading()).toBe(false);
    expect(told).toEqual([true, true, false, true, false, true, false]);
    vi.useRealTimers();
  });

  it('cuts off what it was reading; what was cut off changes nothing by reporting late', () => {
    const { synthesis, speech } = speechWith(huihui);
    speech.say([line('一句。')], 1);
    synthesis.tell(0, 'start');
    speech.say([line('另一句。')], 1);
    expect(synthesis.cancels).toBe(2);
    synthesis.tell(1, 'start');
    synthesis.tell(0, 'error');
    expect(speech.speaking()).toBe(true);
    speech.stop();
    expect(speech.speaking()).toBe(false);
    synthesis.tell(1, 'start');
    expect(speech.speaking()).toBe(false);
  });

  it('is silent, not broken, in a browser without any speech', () => {
    const speech = browserSpeech();
    expect('speechSynthesis' in window).toBe(false);
    speech.say([line('您坐。')], 1);
    speech.stop();
    expect(speech.available()).toBe(false);
  });
});
