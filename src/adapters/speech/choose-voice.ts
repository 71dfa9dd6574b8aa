/** What of a SpeechSynthesisVoice decides. */
export interface VoiceFacts {
  readonly lang: string;
  /** False: what is read would be sent to a server. */
  readonly localService: boolean;
  readonly default: boolean;
}

/** Putonghua; Android writes `zh_CN`. Cantonese (`yue`, zh-HK, zh-MO) would read the same text in another language. */
const CHINESE = /^(?:zh|cmn)(?:[-_]|$)/i;
const CANTONESE = /[-_](?:hk|mo|yue)(?:[-_]|$)/i;
const MAINLAND = /[-_]cn(?:[-_]|$)/i;

const rank = ({ lang, default: preset }: VoiceFacts): number =>
  (MAINLAND.test(lang) ? 2 : 0) + (preset ? 1 : 0);

/** The voice to read with: of this machine, in Chinese; undefined where there is none. */
export function chooseVoice<Voice extends VoiceFacts>(voices: readonly Voice[]): Voice | undefined {
  const usable = voices.filter(
    ({ localService, lang }) => localService && CHINESE.test(lang) && !CANTONESE.test(lang),
  );
  return usable.reduce<Voice | undefined>(
    (best, voice) => (best && rank(best) >= rank(voice) ? best : voice),
    undefined,
  );
}
