#!/usr/bin/env zx
// Opens dist/index.html in a real browser, as a file, on the widths of a desktop and of a phone. Not in CI: it needs Chromium.
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { command } from './command.mjs';

const HELP = `Checks dist/index.html in Chromium (Debian: apt install chromium).

  npx zx scripts/check-page.mjs [--dist DIR] [--shots DIR] [--browser FILE]

  --dist DIR      the dataset (dist)
  --shots DIR     gets a picture of each width, light and dark
  --browser FILE  the browser (/usr/bin/chromium)
  --help          this page

Tested on each width: no message on the console, no request but for the page itself, every link leads to a
file or a place on the page, nothing wider than the screen but what scrolls by itself, which nothing does on
a phone; everything unfolds.
Exit code: 0 all is well, 1 something is not, 2 wrong usage.
`;

const WIDTHS = [['desktop', 1280, 900], ['tablet', 768, 1024], ['phone', 375, 812], ['small-phone', 320, 640]];

process.exitCode = await command({
  script: import.meta.url,
  help: HELP,
  options: {
    dist: { type: 'string', default: 'dist' },
    shots: { type: 'string' },
    browser: { type: 'string', default: '/usr/bin/chromium' },
  },
  checked(values) {
    if (!existsSync(join(values.dist, 'index.html'))) return `${values.dist} holds no index.html.`;
    return existsSync(values.browser) ? values : `There is no ${values.browser}. Mend: install Chromium, or name it behind --browser.`;
  },
  run: main,
});

async function main(options) {
  const faults = await checkAll(options);
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  const widths = WIDTHS.map(([name]) => name).join(', ');
  process.stdout.write(faults.length === 0 ? `index.html is well on ${widths}\n` : `${faults.length} faults\n`);
  return faults.length === 0 ? 0 : 1;
}

async function checkAll({ dist, shots, browser: executablePath }) {
  if (shots !== undefined) mkdirSync(shots, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const faults = [];
  try {
    for (const [name, width, height] of WIDTHS) {
      for (const colorScheme of ['light', 'dark']) {
        faults.push(...await look(browser, resolve(dist), { name, colorScheme, viewport: { width, height } }, shots));
      }
    }
  } finally {
    await browser.close();
  }
  return faults;
}

async function look(browser, dist, { name, colorScheme, viewport }, shots) {
  const at = `${name}, ${colorScheme}`;
  const faults = [];
  const page = await browser.newPage({ viewport, colorScheme });
  const address = pathToFileURL(join(dist, 'index.html')).href;
  page.on('console', (message) => faults.push(`${at}: the console says ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`${at}: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (url !== address && !url.startsWith('data:')) faults.push(`${at}: asks for ${url}`);
  });
  await page.goto(address);
  const pathOf = (what) => join(shots, `${name}-${colorScheme}${what}.png`);
  const picture = (what) => (shots === undefined ? null : page.screenshot({ path: pathOf(what), fullPage: true }));
  await picture('');
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
  await picture('-unfolded');
  faults.push(...(await page.evaluate(widerThanScreen)).map((what) => `${at}: ${what} is wider than the screen`));
  for (const link of await page.evaluate(linksOf)) {
    const fault = link.place === null ? missing(link.href) : link.found ? null : 'no such place on the page';
    if (fault !== null) faults.push(`${at}: ${link.href}: ${fault}`);
  }
  await page.close();
  return faults;
}

function missing(href) {
  if (/^https?:/.test(href)) return null; // the address that dataset.json names: no network here
  return existsSync(fileURLToPath(href)) ? null : 'no such file';
}

// These two run in the browser.
function widerThanScreen() {
  const width = document.documentElement.clientWidth;
  const own = document.documentElement.scrollWidth > width ? ['the page'] : [];
  const sticksOut = (one) => one.closest('.scroll') === null && one.getBoundingClientRect().right > width + 1;
  const inside = [...document.querySelectorAll('body *')].filter(sticksOut);
  const turned = width <= 640 ? [...document.querySelectorAll('.scroll')].filter((one) => one.scrollWidth > one.clientWidth) : [];
  const all = [...inside, ...turned];
  return [...own, ...all.map((one) => `${one.tagName} ${one.textContent.trim().slice(0, 40)}`)];
}

function linksOf() {
  return [...document.querySelectorAll('a[href]')].map((link) => {
    const place = link.getAttribute('href').startsWith('#') ? link.getAttribute('href').slice(1) : null;
    return { href: link.href, place, found: place !== null && document.getElementById(place) !== null };
  });
}
