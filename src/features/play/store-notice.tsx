import type { Transcript } from '../../core/play/transcript.ts';
import type { StoreFailure } from '../../ports/run-store.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { saveJson } from '../../ui/save-json.ts';

const GOES_ON = '照常练，练完就看复盘；关掉这一页，记录就没了。';
const WILL_BE = '照常练，练完就看复盘。一能存就补存上；在那之前别关这一页。';

const WORDS: Readonly<Record<StoreFailure, string>> = {
  full: `这台机器给网页的地方满了，这一趟先记在内存里，腾出地方就补存上。${GOES_ON}`,
  off: `这个浏览器不让网页存东西，这一趟只记在内存里。${GOES_ON}`,
  absent: `管存取的那部分程序没取到，多半是断了网，这一趟先记在这一页里。${WILL_BE}`,
  blocked: `别的页面占着记录，这一趟先记在内存里：把别处开着的「说得来」关掉。${WILL_BE}`,
  newer: `这台机器上的记录已经由新版「说得来」接管，这个旧版存不进去，这一趟只记在内存里。关掉所有「说得来」的页面再打开，就是新版。${GOES_ON}`,
  conflict:
    '这一趟在另一个页面里已经接着往下练了，存下来的是那边的。这边后来说的没有存，练完能在这一页看复盘：要留就先导出来。',
  unreadable: `浏览器存记录的文件读不出来，这一趟先记在内存里。${WILL_BE}`,
  gone: `存着的这一趟在别处删掉了，不会再写回去；这边只记在内存里。${GOES_ON}`,
  refused: `存的时候出了岔子，后来说的没存上，只记在内存里。${GOES_ON}`,
};

interface StoreNoticeProps {
  readonly trouble: StoreFailure;
  readonly transcript: Transcript;
}

/** Says that the run is not being kept and that it goes on all the same, and hands out what there is of it. */
export function StoreNotice({ trouble, transcript }: StoreNoticeProps) {
  return (
    <Notice
      tone="warn"
      live
      actions={
        <Button onClick={() => saveJson(`${transcript.scenario}-${transcript.id}`, transcript)}>
          <Icon name="download" />
          导出这一趟
        </Button>
      }
    >
      {WORDS[trouble]}
    </Notice>
  );
}
