import { expect as expectSoon, type Page } from '@playwright/test';
import type { Settings } from '../../src/ports/settings-store.ts';
import { sessionsFile, wholeSession } from '../support/led-session.ts';
import { shippedIds } from '../support/load.ts';
import { playUntil } from './drive.ts';
import { pressSettled, settled } from './settled.ts';

/** One thing a trainee can have before them. */
export interface Screen {
  readonly name: string;
  /** Hash address, e.g. `/about`. */
  readonly at: string;
  /** From the address to the screen. */
  readonly go?: (page: Page) => Promise<unknown>;
  readonly settings?: Partial<Settings>;
  /** Seen by those who write and teach. */
  readonly answers?: true;
  /** A file of the app that cannot be fetched, or never comes. */
  readonly cut?: { readonly file: RegExp; readonly how: 'fails' | 'hangs' };
  /** Hundreds of pictures: of those that say nothing to a reader, only what may not be in them is looked for. */
  readonly gallery?: boolean;
  /** Screens one comes to from this one: a talk is played once for all that follows from it. */
  readonly after?: readonly Pick<Screen, 'name' | 'go'>[];
}

/** A screen may take its time on a busy machine. */
const expect = expectSoon.configure({ timeout: 30_000 });

const [first = ''] = shippedIds();
const FIXTURES = 'tests/fixtures';
const atOnce = { linesAtOnce: true } as const;

const until = (stage: string) => (page: Page) => playUntil(page, stage);
const press = (key: string) => (page: Page) => pressSettled(page, key);
const click = (name: string | RegExp) => async (page: Page) => {
  const button = page.getByRole('button', { name }).first();
  await button.waitFor();
  await settled(page);
  await button.click();
};
const see = (text: string | RegExp) => (page: Page) => expect(page.getByText(text).first()).toBeVisible();
const dialog = (name: string) => (page: Page) => expect(page.getByRole('dialog', { name })).toBeVisible();
const each =
  (...steps: readonly ((page: Page) => Promise<unknown>)[]) =>
  async (page: Page) => {
    for (const step of steps) await step(page);
  };

/** Hands the check page a scenario file. */
export const choose = (file: string) => (page: Page) =>
  page.getByLabel('情景文件', { exact: true }).setInputFiles(`${FIXTURES}/${file}`);

/** Hands the page of records a session with a mentor, and goes on to where it is to be seen. */
const ledTo = (where: string) => async (page: Page) => {
  const buffer = Buffer.from(sessionsFile([wholeSession()]));
  const file = { name: 'led.json', mimeType: 'application/json', buffer };
  await page.getByLabel('带教文件', { exact: true }).setInputFiles(file);
  await page.getByRole('button', { name: '收下' }).click();
  await see('收下 1 场')(page);
  await page.goto(`./#/mentor/${where}`);
};

const checked = each(choose('broken/best-longest.yaml'), see('凭什么信这些数'), async (page) =>
  expect(page.locator('.react-flow__node').first()).toBeVisible(),
);
const ended = each(until('ended'), see('一周后'));
const reasoned = each(
  until('deciding'),
  press('1'),
  until('reacting'),
  see(/说到点子上|管用|有代价|伤着了|差一口气/),
);

/** Every screen there is. A new page is a line here. */
export const SCREENS: readonly Screen[] = [
  { name: 'start page', at: '/', go: see('说得来') },
  { name: 'briefing', at: `/play/${first}`, go: see('会碰见谁') },
  { name: 'a line', at: `/run/${first}/self`, go: until('speaking') },
  {
    name: 'choices in 学练',
    at: `/run/${first}/guided`,
    settings: atOnce,
    go: each(until('deciding'), click('察言观色'), see(/再听听|听进|松/)),
  },
  { name: 'choices in 自练', at: `/run/${first}/self`, settings: atOnce, go: until('deciding') },
  {
    name: 'choices in 考核',
    at: `/run/${first}/exam`,
    settings: atOnce,
    go: each(until('deciding'), see(/先把话听完|对面在等你开口/)),
  },
  {
    name: 'draft',
    at: `/run/${first}/self`,
    settings: { ...atOnce, draftFirst: true },
    go: each(until('drafting'), see('先写一句：')),
  },
  {
    name: 'confidence',
    at: `/run/${first}/self`,
    settings: atOnce,
    go: each(until('asking'), see(/有几分把握/)),
  },
  { name: 'reason', at: `/run/${first}/guided`, settings: atOnce, go: reasoned },
  { name: 'pause', at: `/run/${first}/exam`, go: each(until('speaking'), press('Escape'), dialog('停一停')) },
  {
    name: 'going back',
    at: `/run/${first}/guided`,
    settings: atOnce,
    go: each(reasoned, click('退回去重说'), dialog('退回去重说')),
  },
  {
    name: 'ending',
    at: `/run/${first}/self`,
    settings: atOnce,
    go: ended,
    after: [
      { name: 'start page with a record', go: each((page) => page.goto('./#/'), see('看复盘')) },
      {
        name: 'progress',
        go: each((page) => page.goto('./#/progress'), see(/先补|眼下最低|还说不准|证据/)),
      },
    ],
  },
  {
    name: 'review',
    at: `/run/${first}/exam`,
    settings: atOnce,
    go: each(ended, press('Enter'), see('再走一遍')),
  },
  { name: 'expert path', at: `/expert/${first}`, answers: true, go: see('看高手怎么说') },
  { name: 'expert path, shut', at: `/expert/${first}`, go: see('先自己走一趟') },
  { name: 'corner, shut', at: '/corner', go: see('这里面看得到答案') },
  { name: 'corner', at: '/corner', answers: true, go: see('答案都开着') },
  { name: 'beat, nobody met', at: '/beat', go: see('谁也没见过') },
  { name: 'what is practised', at: '/coverage', answers: true, go: see('在哪儿练得到') },
  { name: 'no record with a mentor yet', at: '/mentor/records', go: see('还没有带教过') },
  {
    name: 'record with a mentor',
    at: '/mentor/records',
    go: each(ledTo('records/session-1'), see('依据')),
  },
  { name: 'records with a mentor', at: '/mentor/records', go: each(ledTo('records'), see('看记录')) },
  { name: 'ledger', at: '/mentor/records', go: each(ledTo('ledger'), see('卡在哪儿')) },
  { name: 'agreement', at: '/mentor/agreement', go: see('怎么攒') },
  { name: 'calibration', at: '/mentor/calibration', go: see('还没校准过') },
  {
    name: 'a reference run',
    at: '/mentor/calibration/fifth-warm',
    go: each(click('第 1 处记一笔'), click('存下评议'), see('这一条还没选')),
  },
  { name: 'no such record', at: '/review/nobody', go: see('没有这条记录') },
  { name: 'no such scenario', at: '/play/nobody', go: see('没有这个情景') },
  { name: 'check, empty', at: '/check', answers: true, go: see('查一个自带的情景') },
  {
    name: 'check, running',
    at: '/check',
    answers: true,
    cut: { file: /check-worker/, how: 'hangs' },
    go: each(choose('scenarios/queue-jumper.yaml'), see(/已经 \d+ 秒/)),
  },
  {
    name: 'check, failed',
    at: '/check',
    answers: true,
    cut: { file: /check-worker/, how: 'fails' },
    go: each(choose('scenarios/queue-jumper.yaml'), see(/没查成/)),
  },
  {
    name: 'check, refused',
    at: '/check',
    answers: true,
    go: each(choose('broken/unknown-node.yaml'), see(/还读不成一个情景/)),
  },
  { name: 'check, findings', at: '/check', answers: true, go: checked },
  {
    name: 'play-test',
    at: '/check',
    answers: true,
    go: each(checked, click(/^\S.*·/), click('从这里试演'), see(/试演：从/)),
  },
  { name: 'settings', at: '/about', go: each(click('设置'), dialog('设置')) },
  { name: 'me', at: '/me', go: see('我的资料') },
  { name: 'progress, empty', at: '/progress', go: see('还没有练过，这里先空着') },
  { name: 'phrases', at: '/drill', go: see('开始') },
  { name: 'one phrase', at: '/drill', go: each(click('开始'), see('1 / 5')) },
  { name: 'knowledge', at: '/quiz', go: see('开始') },
  {
    name: 'a question answered',
    at: '/quiz/hit-back',
    go: each(click(/还手都算互殴/), (page) =>
      expect(page.getByRole('region', { name: '答完了' })).toBeVisible(),
    ),
  },
  { name: 'about', at: '/about', go: see('三懂四会') },
  { name: 'style page', at: '/风格', go: see('将信将疑'), gallery: true },
  { name: 'missing page', at: '/nowhere', go: see('没有这一页') },
  {
    name: 'route error',
    at: '/about',
    cut: { file: /about-page.*\.js/, how: 'fails' },
    go: see('这一页没能装载出来'),
  },
];
