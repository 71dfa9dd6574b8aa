import { expect as expectSoon, type Page, test } from '@playwright/test';
import type { MentorSession } from '../../src/core/mentor/session-parts.ts';
import { DIMENSIONS } from '../../src/core/rubric/catalog.ts';
import { sessionsFile, wholeSession } from '../support/led-session.ts';

const expect = expectSoon.configure({ timeout: 20_000 });

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Hands a file of sessions to the page, as the one somebody is in it, or as nobody. */
async function takeIn(page: Page, sessions: readonly MentorSession[], as: RegExp): Promise<void> {
  await page.goto('./#/mentor/records');
  await page.getByLabel('带教文件', { exact: true }).setInputFiles({
    name: 'file.json',
    mimeType: 'application/json',
    buffer: Buffer.from(sessionsFile(sessions)),
  });
  await page.getByRole('radio', { name: as }).check();
  await page.getByRole('button', { name: '收下' }).click();
  await expect(page.getByText(/收下 \d+ 场。|这里已有|不会重/).first()).toBeVisible();
}

const sheets = async (page: Page): Promise<number> => {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length;
};

const many = (words: string, signs: number): string => words.repeat(signs).slice(0, signs);

/** As much as a record can hold, everywhere. */
function fullSession(): MentorSession {
  const session = wholeSession({ id: 'full' });
  const dimensions = DIMENSIONS.map((dimension) => [
    dimension,
    { score: 5, words: many('他把那一句接住了，', 400) },
  ]);
  const rating = {
    dimensions: Object.fromEntries(dimensions),
    overall: 'beside' as const,
    overallWords: many('旁边坐着，', 400),
    chair: { score: 1, words: many('不开，', 400) },
  };
  const because = many('看了原话，', 400);
  const turns = Array.from({ length: 14 }, (_, turn) => turn);
  return {
    ...session,
    mentor: { id: 'm', name: many('周', 24), unit: many('和平路派出所', 40) },
    trainee: { id: 't', name: many('李', 24), unit: many('和平路派出所', 40) },
    aim: { dimensions: ['psychology', 'defuse', 'serve'], words: many('先听后说，', 120) },
    ratings: [...session.ratings, { rating, at: session.startedAt, because }],
    notes: turns.map((turn) => ({
      id: `n${turn}`,
      line: 'l',
      turn,
      text: many('这里停一停，', 400),
      shown: true,
    })),
    marks: turns.flatMap((turn) =>
      ['facts-from-feelings', 'restate-check', 'see-need', 'date-and-callback'].flatMap((act) => [
        { turn, act, seen: true },
      ]),
    ),
    debrief: session.debrief.map((answer) => ({
      ...answer,
      asked: many('当时怎么想的，', 300),
      trainee: many('我没听见那句，', 600),
      mentor: many('他说了两遍，', 600),
    })),
    agreement: { text: many('下回先搬椅子，', 200), dimension: 'serve', due: '2026-12-04' },
    reply: many('我认，也不全认，', 600),
  };
}

test('a record is one page, and what it rests on another, however much was written', async ({ page }) => {
  await takeIn(page, [wholeSession(), fullSession()], /都不是/);
  for (const id of ['session-1', 'full']) {
    await page.goto(`./#/mentor/records/${id}`);
    await expect(page.getByRole('heading', { name: '依据' })).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: '周大爷' }).first()).toBeVisible();
    expect(await sheets(page), id).toBe(2);
  }
});

test('the trainee has a copy: no private note in it, a reply, the promise of the day, and the last word on keeping it', async ({
  page,
}) => {
  await takeIn(page, [wholeSession({ reply: '', repliedAt: null })], /学员 小李/);
  await page.getByRole('link', { name: /看.*小李那一场/ }).click();
  await expect(page.getByText('这句认得痛快，留着').first()).toBeVisible();
  expect(await page.content()).not.toContain('手在裤缝上蹭');
  await page.getByLabel(/学员回话/).fill('里屋那一下我认。');
  await page.getByRole('button', { name: '写上' }).click();
  await expect(page.getByText('里屋那一下我认。').first()).toBeVisible();
  await page.goto('./#/');
  await expect(page.getByText('跟老周师傅说定的')).toBeVisible();
  await expect(page.getByText('带教', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: '做了一些' }).click();
  await expect(page.getByText('跟老周师傅说定的')).toBeHidden();
  await page.reload();
  await page.goto('./#/mentor/records/session-1');
  await expect(page.getByText('（做了一些）').first()).toBeVisible();
  await page.getByRole('button', { name: '删掉' }).click();
  await page.getByRole('button', { name: '删掉，找不回来了' }).click();
  await expect(page.getByText('还没有带教过')).toBeVisible();
  const left = await page.evaluate(async () => {
    const opening = indexedDB.open('shuodelai');
    const database = await new Promise<IDBDatabase>((done) => {
      opening.onsuccess = () => done(opening.result);
    });
    const count = (name: string) =>
      new Promise<number>((done) => {
        const asked = database.transaction(name).objectStore(name).count();
        asked.onsuccess = () => done(asked.result);
      });
    return Promise.all(['sessions', 'sessionLines', 'runs', 'digests'].map(count));
  });
  expect(left).toEqual([0, 0, 0, 0]);
});

test('the same session from two machines is one, with what either wrote', async ({ page }) => {
  const later = '2026-11-26T08:00:00.000Z';
  await takeIn(page, [wholeSession()], /师傅 老周/);
  const theirs = wholeSession({ reply: '又想了想，服气。', repliedAt: later, changedAt: later });
  await takeIn(page, [theirs], /师傅 老周/);
  await takeIn(page, [theirs], /师傅 老周/);
  await expect(page.getByRole('link', { name: /看记录|那一场/ })).toHaveCount(1);
  await page.getByRole('link', { name: /那一场/ }).click();
  await expect(page.getByText('又想了想，服气。').first()).toBeVisible();
});

test('a calibration names no answer before it is rated, and belongs to whoever made it', async ({ page }) => {
  await page.goto('./#/mentor/calibration');
  await expect(page.getByRole('heading', { name: /还没校准过/ })).toBeVisible();
  await expect(page.getByText('句句暖')).toBeHidden();
  await page.goto('./#/mentor/calibration/fifth-warm');
  await expect(page.getByRole('heading', { name: '校准：第五次来访' })).toBeVisible();
  const before = await page.locator('main').textContent();
  expect(before).not.toMatch(/句句暖|嘴暖手软|编写者给出/);
  await page.getByRole('button', { name: '存下评议' }).click();
  await expect(page.getByText('还差 9 处。')).toBeVisible();
  const questions = page.locator('fieldset');
  for (let index = 0; index < 7; index += 1) await questions.nth(index).getByRole('radio').nth(2).check();
  await questions.nth(7).getByRole('radio').nth(4).check();
  await page.getByRole('radio', { name: /我在旁边/ }).check();
  await expect(page.getByText('还差 1 处。')).toBeVisible();
  await page.getByLabel('凭什么（必写一句）').fill('他愿意回来');
  await page.getByRole('button', { name: '存下评议' }).click();
  await expect(page.getByText(/这一场，您的尺子偏松/)).toBeVisible();
  await page.goto('./#/mentor/calibration');
  await expect(page.getByText('您的尺子，这些回走过来')).toBeVisible();
  await page.goto('./#/me');
  await page.getByRole('button', { name: '添一个人' }).click();
  await page.getByLabel('名字').last().fill('同事');
  await page.getByRole('button', { name: '添上，换成他来练' }).click();
  await expect(page.getByRole('heading', { name: /同事/ }).or(page.getByText('同事')).first()).toBeVisible();
  await page.goto('./#/mentor/calibration');
  await expect(page.getByRole('heading', { name: /还没校准过/ })).toBeVisible();
  await expect(page.getByText('您的尺子')).toBeHidden();
});
