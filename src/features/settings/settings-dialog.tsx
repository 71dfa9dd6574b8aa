import type { SettingsServices } from './settings-services.ts';
import type { SettingsStore } from '../../ports/settings-store.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { Toggle } from '../../ui/toggle.tsx';
import { MOTIONS, PACES, PATIENCES, THEMES } from './options.ts';
import styles from './settings-dialog.module.css';
import { SoundFields } from './sound-fields.tsx';
import { useSettings } from './use-settings.ts';
import { VoiceField } from './voice-field.tsx';

interface SettingsDialogProps {
  readonly settings: SettingsStore;
  readonly sound: SettingsServices['sound'];
  readonly aloud: SettingsServices['aloud'];
  readonly open: boolean;
  readonly onClose: () => void;
}

/** How this browser shows and tells it. Everything takes effect at once and touches no score. */
export function SettingsDialog({ settings: store, sound, aloud, open, onClose }: SettingsDialogProps) {
  const settings = useSettings(store);
  const { set } = store;
  const done = (
    <Button variant="primary" onClick={onClose}>
      好了
    </Button>
  );
  return (
    <Dialog open={open} title="设置" onClose={onClose} actions={done}>
      <div className={styles.groups}>
        <section aria-label="看">
          <Toggle
            label="大字"
            note="字都大一号半"
            checked={settings.largeText}
            onChange={(largeText) => set({ largeText })}
          />
          <Toggle
            label="投屏"
            note="练的时候只留台上的人、一句话、标着字母的选项，后排也看得清"
            checked={settings.projector}
            onChange={(projector) => set({ projector })}
          />
          <RadioCards
            compact
            legend="颜色"
            value={settings.theme}
            options={THEMES}
            onChange={(theme) => set({ theme })}
          />
          <RadioCards
            compact
            legend="动画"
            value={settings.motion}
            options={MOTIONS}
            onChange={(motion) => set({ motion })}
          />
        </section>
        <section aria-label="练">
          <RadioCards
            compact
            legend="台词自己往下走"
            value={settings.pace}
            options={PACES}
            onChange={(pace) => set({ pace })}
          />
          <p className={styles.note}>
            照常是一秒七个字。按一下就快进，按 P 停在一句上。用读屏软件的，选“不走”，一句一按。
          </p>
          <RadioCards
            compact
            legend="考核时每一步等多久"
            value={settings.patience}
            options={PATIENCES}
            onChange={(patience) => set({ patience })}
          />
          <p className={styles.note}>从下一次考核起算，会写在复盘里。正在练的那一次不变。</p>
          <Toggle
            label="先写一句"
            note="看到选项之前，先写下自己会怎么说。不计分，复盘里对照着看"
            checked={settings.draftFirst}
            onChange={(draftFirst) => set({ draftFirst })}
          />
          <Toggle
            label="台词一次全出"
            note="不用一句一句点"
            checked={settings.linesAtOnce}
            onChange={(linesAtOnce) => set({ linesAtOnce })}
          />
          <Toggle
            label="单键快捷键"
            note="按数字选话，按 P 停在一句上、M 静音、V 念台词。用语音操作电脑、容易误按的，关掉"
            checked={settings.singleKeys}
            onChange={(singleKeys) => set({ singleKeys })}
          />
        </section>
        <section aria-label="听">
          <SoundFields settings={store} sound={sound} />
          <VoiceField settings={store} aloud={aloud} />
        </section>
      </div>
    </Dialog>
  );
}
