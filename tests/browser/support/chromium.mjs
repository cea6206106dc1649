// Debian's Chromium, driven by playwright-core: the shell without windows, which starts and paints in two thirds of the
// time, or the whole browser where that is what there is.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const binaries = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

export const executablePath = process.env.CHROMIUM ?? binaries.find((file) => existsSync(file));

export function launch() {
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}
