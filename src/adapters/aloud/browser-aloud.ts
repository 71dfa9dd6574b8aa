import type { Aloud } from '../../ports/aloud.ts';
import { browserMicrophone } from '../recorder/browser-microphone.ts';
import { canRecord } from '../recorder/can-record.ts';
import { voiceRecorder } from '../recorder/voice-recorder.ts';
import { browserSpeech } from '../speech/browser-speech.ts';

let aloud: Aloud | undefined;

/** The voices of this browser: one speech for the whole page, a recorder for whoever asks. */
export function browserAloud(): Aloud {
  aloud ??= { speech: browserSpeech(), canRecord, newRecorder: () => voiceRecorder(browserMicrophone) };
  return aloud;
}
