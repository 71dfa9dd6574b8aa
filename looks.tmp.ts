import { chromium } from 'playwright-core';
import { writeFileSync, mkdirSync } from 'node:fs';
import { sessionsFile, wholeSession } from './tests/support/led-session.ts';
const out = '/tmp/m2looks'; mkdirSync(out, { recursive: true });
const base = process.argv[2];
const only = process.argv[3] ?? '';
const sessions = [
  wholeSession(),
  wholeSession({ id: 'session-2', startedAt: '2026-11-02T08:00:00.000Z', agreementKept: { kept: 'partly', at: '2026-11-12T08:00:00.000Z' }, agreement: { text: '先归拢再给办法', dimension: 'communication', due: '2026-11-10' } }, 'broken-bowl', 'bowl-middling'),
  wholeSession({ id: 'session-3', startedAt: '2026-10-12T08:00:00.000Z', trainee: { id: 't2', name: '王海燕', unit: '城关所' }, agreement: null }, 'four-doors', 'doors-warm'),
];
writeFileSync(`${out}/file.json`, sessionsFile(sessions));
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
const sizes = { phone: [390, 844], laptop: [1366, 768], big: [1920, 1080] };
const page = await browser.newPage({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce', serviceWorkers: 'block' });
page.on('console', (m) => m.type() === 'error' && console.log('ERR', m.text()));
page.on('pageerror', (e) => console.log('PAGEERR', e.message));
await page.clock.setFixedTime?.(new Date('2026-11-28T08:00:00Z')).catch(() => {});
const shot = async (name) => {
  for (const [size, [width, height]] of Object.entries(sizes)) {
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(120);
    await page.screenshot({ path: `${out}/${name}-${size}.png`, fullPage: true });
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (excess > 0) console.log('WIDE', name, size, excess);
  }
};
await page.goto(`${base}#/mentor/records`);
await page.getByRole('heading', { level: 1 }).waitFor();
await shot('records-empty');
await page.getByLabel('带教文件', { exact: true }).setInputFiles(`${out}/file.json`);
await page.getByText('你是里头的谁').waitFor();
await shot('take-in');
await page.getByRole('radio', { name: /老周/ }).check();
await page.getByRole('button', { name: '收下' }).click();
await page.getByText('收下 3 场').waitFor();
await shot('records');
await page.goto(`${base}#/mentor/records/session-1`);
await page.getByRole('heading', { name: '带教记录' }).waitFor();
await page.waitForTimeout(500);
await shot('record');
await page.setViewportSize({ width: 1366, height: 768 });
const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, path: `${out}/record.pdf` });
console.log('pdf pages', (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length);
await page.goto(`${base}#/mentor/ledger`); await page.getByRole('heading', { name: '带教台账' }).waitFor(); await page.waitForTimeout(300); await shot('ledger');
await page.goto(`${base}#/mentor/agreement`); await page.waitForTimeout(500); await shot('agreement');
await page.goto(`${base}#/mentor/calibration`); await page.waitForTimeout(500); await shot('calibration');
await page.goto(`${base}#/mentor/calibration/fifth-warm`); await page.getByText('都答了，可以存。').or(page.getByText(/还差/)).waitFor(); await shot('calibrate');
const groups = page.locator('fieldset');
for (let i = 0; i < 7; i++) await groups.nth(i).getByRole('radio').nth(2).check();
await groups.nth(7).getByRole('radio').nth(3).check();
await page.getByRole('radio', { name: /我在旁边/ }).check();
await shot('calibrate-filled');
await page.getByRole('button', { name: '存下评议' }).click();
await page.getByText('这一场，您的尺子').waitFor();
await shot('calibrated');
await page.goto(`${base}#/mentor/calibration`); await page.waitForTimeout(500); await shot('calibration-after');
await page.goto(`${base}#/`); await page.waitForTimeout(1500); await shot('home');
await browser.close();
