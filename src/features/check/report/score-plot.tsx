import type { PlaySamples, ScoreSample } from '../check-report.ts';
import styles from './strategies.module.css';

const WIDTH = 320;
const HEIGHT = 56;

/** How often sampled plays came to each score. One small plot a trainee, all on the same scale. */
export function ScorePlot({ plays }: { readonly plays: PlaySamples }) {
  const [first] = plays.samples;
  return (
    <figure className={styles.plots}>
      <figcaption className={styles.caption}>
        一遍一遍走，得分怎么分布。每种抽 {first?.plays.toLocaleString('zh-CN')} 遍，种子 {plays.seed}
        ，重算还是这张图。这里是每一遍自己的得分，平均数和表里按全部机会算的期望会差一点。
      </figcaption>
      {plays.samples.map((sample) => (
        <Distribution key={sample.name} sample={sample} width={plays.width} />
      ))}
      <div className={styles.axis} aria-hidden="true">
        <span>0 分</span>
        <span>50</span>
        <span>100 分</span>
      </div>
    </figure>
  );
}

/** The middle half of the plays, from the bins: told to those who cannot see the bars. */
function middleHalf({ bins, plays }: ScoreSample, width: number): string {
  const at = (share: number): number => {
    let sum = 0;
    for (const [bin, count] of bins.entries()) {
      sum += count;
      if (sum >= share * plays) return bin * width;
    }
    return 100;
  };
  return `一半的人落在 ${at(0.25)} 到 ${Math.min(100, at(0.75) + width)} 分之间`;
}

function Distribution({ sample, width }: { readonly sample: ScoreSample; readonly width: number }) {
  const highest = Math.max(1, ...sample.bins);
  const step = WIDTH / sample.bins.length;
  return (
    <div className={styles.plot}>
      <p className={styles.plotTitle}>
        {sample.label}
        <span>平均 {sample.mean.toFixed(1)}</span>
      </p>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${sample.label}：平均 ${sample.mean.toFixed(1)} 分，${middleHalf(sample, width)}`}
      >
        <line x1="0" x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} className={styles.base} />
        {sample.bins.map((count, index) => {
          const height = (count / highest) * (HEIGHT - 4);
          return (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a bin has no other name than its place
              key={index}
              x={index * step + 1}
              width={step - 2}
              y={HEIGHT - height}
              height={height}
              className={styles.bin}
            />
          );
        })}
      </svg>
    </div>
  );
}
