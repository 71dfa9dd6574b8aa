import type { StoreFailure } from '../../ports/run-store.ts';
import { Notice } from '../../ui/notice.tsx';

const GOES_ON = '照样能练、能看复盘，但关掉页面就没了：要留的，先在复盘页打印或存成 PDF。';
const WILL_BE = '照样能练、能看复盘；一能存就补存上，在那之前别关这一页。';

const OLD = '这是旧版，记录已经由新版接管';
const UNSAVED = '现在练的存不住';

interface Words {
  readonly title: string;
  readonly text: string;
}

const REST: Words = { title: UNSAVED, text: `存的时候出了岔子。${GOES_ON}` };

const WORDS: Readonly<Record<StoreFailure, Words>> = {
  newer: {
    title: OLD,
    text: `这台机器上开过新版「说得来」，记录都在，只是旧版读不了。关掉所有「说得来」的页面再打开，就是新版。在这儿${GOES_ON}`,
  },
  off: { title: UNSAVED, text: `浏览器没让存数据，可能开着无痕窗口，也可能禁了网站数据。${GOES_ON}` },
  full: { title: UNSAVED, text: `这台机器给网页的地方满了，腾出些地方就好。${WILL_BE}` },
  blocked: {
    title: UNSAVED,
    text: `别的页面占着记录，先前练的现在看不到：把别处开着的「说得来」关掉就好。${WILL_BE}`,
  },
  absent: { title: UNSAVED, text: `管存取的那部分程序没取到，多半是断了网，先前练的现在看不到。${WILL_BE}` },
  unreadable: {
    title: UNSAVED,
    text: `浏览器存记录的文件读不出来，重开一次浏览器试试。${GOES_ON}`,
  },
  gone: REST,
  conflict: REST,
  refused: REST,
};

/** Why what is practised now would be lost with the page, and what helps. */
export function StorageNotice({ trouble }: { readonly trouble: StoreFailure }) {
  const { title, text } = WORDS[trouble];
  return (
    <Notice tone="warn" title={title} live>
      <p>{text}</p>
    </Notice>
  );
}
