// WebKitGTK behind the interface of index.mjs: MiniBrowser through WebKitWebDriver and selenium-webdriver.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Builder, Key } from 'selenium-webdriver';
import { Page } from './page.mjs';
import { within } from './until.mjs';
import { framed, startFrames } from './webkit_frame.mjs';
import { startDisplay, startDriver } from './webkit_processes.mjs';

export const lacking = {
  forcedColors: 'WebKitGTK has no forced colours',
  touch: 'WebKitWebDriver makes a touch a mouse',
  shot: 'now and then WebKitWebDriver never answers when it is asked for a screenshot',
};

const packageOfBrowser = 'libwebkit2gtk-4.1-0';

const binary = () => {
  const files = execFileSync('dpkg', ['-L', packageOfBrowser], { encoding: 'utf8' }).split('\n');
  return files.find((file) => file.endsWith('/MiniBrowser'));
};

/** Preferences are those of a process: a session goes on until a page wants others. */
export async function launch() {
  const display = await startDisplay();
  const frames = await startFrames();
  const own = { display, frames, binary: binary(), drivers: new Map(), session: undefined, key: '' };
  const close = async () => {
    await end(own);
    for (const driver of own.drivers.values()) await driver.stop();
    await frames.close();
    await display.stop();
  };
  return { page: (options) => open(own, options), close };
}

async function driverFor(own, reducedMotion) {
  const known = own.drivers.get(reducedMotion);
  if (known) return known;
  const driver = await startDriver(own.display.name, { reducedMotion });
  own.drivers.set(reducedMotion, driver);
  return driver;
}

async function sessionFor(own, { dark = false, reducedMotion = false, textSize = 16 }) {
  const key = JSON.stringify({ dark, reducedMotion, textSize });
  if (own.key === key) return own.session;
  await end(own);
  const driver = await driverFor(own, reducedMotion);
  const settings = path.join(driver.folder, 'settings.ini');
  writeFileSync(settings, `[websettings]\ndefault-font-size=${textSize}\n`);
  const args = ['--automation', `--config=${settings}`, ...(dark ? ['--dark-mode'] : [])];
  own.session = await new Builder()
    .usingServer(driver.url)
    .withCapabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: own.binary, args } })
    .build();
  own.key = key;
  bound(own.session);
  return own.session;
}

/** A command that hangs is an error: the run goes on. */
function bound(session) {
  const execute = session.execute.bind(session);
  session.execute = (command) => within(execute(command), `WebKitWebDriver answers ${command.getName()}`);
}

/** Ends the session. A driver that does not answer any more has to go with it. */
async function end(own) {
  const { session } = own;
  Object.assign(own, { session: undefined, key: '' });
  try {
    await session?.quit();
  } catch {
    for (const driver of own.drivers.values()) await driver.stop();
    own.drivers.clear();
  }
}

async function open(own, { width = 1024, height = 768, ...preferences } = {}) {
  const session = await sessionFor(own, preferences);
  const frame = framed(session, own.frames, { width, height });
  await frame.resize();
  return new Page({
    goto: (url) => frame.goto(url),
    evaluate: (expression) => evaluate(session, expression),
    press: (keys) => press(session, keys),
    type: (text) => session.actions({ async: true }).sendKeys(text).perform(),
    mouse: (x, y) => session.actions({ async: true }).move({ x, y, duration: 0, origin: 'viewport' }).click().perform(),
    accessible: (expression) => accessible(session, expression),
    close: () => frame.leave(),
  });
}

const waiting = (expression) => `
  const done = arguments[arguments.length - 1];
  Promise.resolve().then(() => (${expression})).then((value) => done({ value }), (error) => done({ error: String(error) }));`;

async function evaluate(session, expression) {
  const { value, error } = await session.executeAsyncScript(waiting(expression));
  if (error !== undefined) throw new Error(error);
  return value;
}

const codeFor = (key) => {
  if (key.length === 1) return key;
  return Key[
    key === 'Control' || key === 'Shift' ? key.toUpperCase() : key.replace(/(?<=[a-z])[A-Z]/, '_$&').toUpperCase()
  ];
};

async function press(session, keys) {
  const codes = keys.map(codeFor);
  let actions = session.actions({ async: true });
  for (const code of codes) actions = actions.keyDown(code);
  for (const code of codes.toReversed()) actions = actions.keyUp(code);
  await actions.perform();
}

async function accessible(session, expression) {
  const node = await session.executeScript(`return ${expression}`);
  return { role: await node.getAriaRole(), name: await node.getAccessibleName() };
}
