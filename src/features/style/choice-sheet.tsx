import { useState } from 'react';
import { RadioCards } from '../../ui/radio-cards.tsx';
import { Toggle } from '../../ui/toggle.tsx';
import styles from './sheets.module.css';

const CARDS = [
  { value: 'a', label: '一种', note: '底下一句说清楚是什么。' },
  { value: 'b', label: '另一种', note: '选中的有框、有底色，也有勾选状态。' },
] as const;

const SEGMENTS = ['甲', '乙', '丙'].map((value) => ({ value, label: value }));

/** What one sets: one of a few, on or off. */
export function ChoiceSheet() {
  const [card, setCard] = useState<string>('a');
  const [segment, setSegment] = useState<string>('乙');
  const [on, setOn] = useState(true);
  return (
    <>
      <h3>几样里挑一样</h3>
      <RadioCards legend="卡片" value={card} options={CARDS} onChange={setCard} />
      <RadioCards legend="短的排一排" value={segment} options={SEGMENTS} onChange={setSegment} compact />
      <h3>开和关</h3>
      <div className={styles.narrow}>
        <Toggle label="开关" note="拨了就算，不用再按确定" checked={on} onChange={setOn} />
        <Toggle label="反过来的" checked={!on} onChange={(next) => setOn(!next)} />
      </div>
    </>
  );
}
