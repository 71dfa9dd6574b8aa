import { describe, expect, it } from 'vitest';
import { chooseVoice } from '../../src/adapters/speech/choose-voice.ts';

const voice = (name: string, lang: string, localService = true, preset = false) => ({
  name,
  lang,
  localService,
  default: preset,
});
const chosen = (...voices: ReturnType<typeof voice>[]) => chooseVoice(voices)?.name;

describe('the voice that reads', () => {
  it('is never one on the network, not even when it is the only Chinese one', () => {
    expect(chosen(voice('Google 普通话', 'zh-CN', false), voice('David', 'en-US'))).toBeUndefined();
    expect(chosen(voice('Google 普通话', 'zh-CN', false, true), voice('Huihui', 'zh-CN'))).toBe('Huihui');
  });

  it.each(['zh-CN', 'zh_CN', 'zh', 'ZH-cn', 'cmn-Hans-CN', 'zh-TW'])('speaks Putonghua: %s', (lang) => {
    expect(chosen(voice('one', lang))).toBe('one');
  });

  it.each(['en-US', 'zhuang', 'zha-CN', 'zh-HK', 'zh-Hant-HK', 'zh-MO', 'yue-CN', 'zh-yue', ''])(
    'is not %s',
    (lang) => {
      expect(chosen(voice('one', lang))).toBeUndefined();
    },
  );

  it('is a mainland one where there are several, then the machine’s own choice, then the first', () => {
    expect(chosen(voice('Hanhan', 'zh-TW', true, true), voice('Huihui', 'zh-CN'))).toBe('Huihui');
    expect(chosen(voice('Huihui', 'zh-CN'), voice('Kangkang', 'zh-CN', true, true))).toBe('Kangkang');
    expect(chosen(voice('Huihui', 'zh-CN'), voice('Kangkang', 'zh-CN'))).toBe('Huihui');
  });
});
