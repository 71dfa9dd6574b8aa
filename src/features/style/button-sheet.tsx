import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import type { ButtonLook } from '../../ui/button-class.ts';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ICON_NAMES, Icon } from '../../ui/icon.tsx';
import styles from './sheets.module.css';

const VARIANTS: readonly (readonly [NonNullable<ButtonLook['variant']>, string])[] = [
  ['primary', '要做的那件'],
  ['plain', '也可以做的'],
  ['quiet', '捎带的'],
  ['danger', '收不回的'],
];

/** Buttons in their looks, the dialog, every icon. */
export function ButtonSheet() {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <h3>按钮</h3>
      <div className={styles.row}>
        {VARIANTS.map(([variant, words]) => (
          <Button key={variant} variant={variant}>
            {words}
          </Button>
        ))}
        <Button disabled>这会儿不能按</Button>
        <Button icon aria-label="设置（图标按钮）">
          <Icon name="settings" />
        </Button>
        <ButtonLink href="#/">去别处的</ButtonLink>
      </div>
      <h3>弹窗</h3>
      <div className={styles.row}>
        <Button onClick={() => setOpen(true)}>打开弹窗</Button>
      </div>
      <Dialog
        open={open}
        title="弹窗"
        onClose={close}
        actions={
          <Button variant="primary" onClick={close}>
            好了
          </Button>
        }
      >
        <p>光标留在里头，Esc、叉、点外头都能关，关了光标回原处。</p>
      </Dialog>
      <h3>图标</h3>
      <ul className={styles.row}>
        {ICON_NAMES.map((name) => (
          <li key={name} className={styles.icon}>
            <Icon name={name} />
            <code>{name}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
