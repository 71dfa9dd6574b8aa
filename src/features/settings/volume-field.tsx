import { useId } from 'react';
import styles from './settings-dialog.module.css';

interface VolumeFieldProps {
  /** 0–1. */
  readonly volume: number;
  readonly muted: boolean;
  readonly onChange: (volume: number) => void;
}

export function VolumeField({ volume, muted, onChange }: VolumeFieldProps) {
  const id = useId();
  const percent = Math.round(volume * 100);
  return (
    <div className={styles.volume}>
      <label htmlFor={id}>音量</label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={5}
        value={percent}
        disabled={muted}
        aria-valuetext={`百分之${percent}`}
        onChange={(event) => onChange(Number(event.target.value) / 100)}
      />
      <output htmlFor={id}>{percent}</output>
    </div>
  );
}
