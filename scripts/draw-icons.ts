/**
 * Draws the icons of the installed app from `public/icon.svg`: `node scripts/draw-icons.ts`, after that drawing has changed. The
 * pictures are kept with the sources, so that a build needs no browser.
 */
import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { browserPath } from './needs.ts';

const paper = '#fcf9f2';

/** `share` is how much of the square's side the drawing takes: systems cut circles and other shapes from a maskable one. */
const icons = [
  { name: 'icon-192', size: 192, share: 1, background: 'transparent' },
  { name: 'icon-512', size: 512, share: 1, background: 'transparent' },
  { name: 'icon-maskable', size: 512, share: 0.62, background: paper },
  { name: 'apple-touch-icon', size: 180, share: 0.74, background: paper },
];

const drawing = await readFile('public/icon.svg', 'utf8');
const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const { name, size, share, background } of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0;block-size:100vh;display:grid;place-items:center;background:${background}">${drawing.replace('<svg', `<svg style="inline-size:${share * 100}%"`)}`,
  );
  await page.screenshot({ path: `public/${name}.png`, omitBackground: true });
}
await browser.close();
