import { Button } from '../ui/button.tsx';
import { saveText } from '../ui/save-text.ts';
import styles from './phone.module.css';

/** One's own run as a file, once there is one. */
export function TakeHome({ home }: { readonly home: string | undefined }) {
  if (home === undefined) return null;
  return (
    <>
      <Button wide onClick={() => saveText('我的记录.json', home, 'application/json')}>
        把这一遍存成文件
      </Button>
      <p className={styles.small}>带回自己的电脑，在「我的」里收进来，能看复盘。</p>
    </>
  );
}
