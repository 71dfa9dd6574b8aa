import type { RecorderState } from '../../ports/voice-recorder.ts';

/** What is going on, for whoever cannot see the light. */
export const STATE_WORDS: Readonly<Record<RecorderState, string>> = {
  idle: '',
  asking: '浏览器在问能不能用麦克风',
  recording: '正在录，照平时的样子说',
  recorded: '录好了',
  playing: '正在放',
  refused: '没有准许用麦克风，录不了。要录，在浏览器的地址栏那儿准许。',
  failed: '麦克风打不开，看看是不是没接好，或者别的程序正用着。',
};

export const KEPT_NOWHERE = '只给自己听：不存、不传，走开就没了';
