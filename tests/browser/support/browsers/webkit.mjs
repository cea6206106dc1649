// WebKitGTK behind the interface of index.mjs: MiniBrowser through WebKitWebDriver and selenium-webdriver.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Builder, error as driverError, Key } from 'selenium-webdriver';
import { DriverLost } from './lost.mjs';
import { Page } from './page.mjs';
import { within } from './until.mjs';
import { framed, startFrames } from './webkit_frame.mjs';
import { startDisplay, startDriver } from './webkit_processes.mjs';

export const lacking = {
  forcedColors: 'WebKitGTK has no forced colours',
  touch: 'WebKitWebDriver makes a touch a mouse',
  described: 'WebDriver has no command for the description of an element and its place in a group',
  shifts: 'WebKit does not observe shifts of layout',
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
  const own = {
    display,
    frames,
    binary: binary(),
    drivers: new Map(),
    session: undefined,
    key: '',
    origins: new Set(),
  };
  const close = async () => {
    await end(own);
    await stopDrivers(own);
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
  own.session = await begin(own, { dark, textSize, reducedMotion });
  own.origins.clear();
  own.key = key;
  return own.session;
}

/** Now and then a driver never answers, or ends: then another one is asked. */
async function begin(own, settings, tries = 3) {
  try {
    const driver = await driverFor(own, settings.reducedMotion);
    // What is built is a promise of the session, and another object than that.
    const session = await within(build(own, driver, settings), 'WebKitWebDriver begins a session');
    bound(own, session);
    return session;
  } catch (error) {
    await stopDrivers(own);
    if (tries > 1) return begin(own, settings, tries - 1);
    throw new DriverLost(error);
  }
}

function build(own, driver, { dark, textSize }) {
  const settings = path.join(driver.folder, 'settings.ini');
  // A page that is put into the page cache in the middle of a transaction keeps its database locked.
  writeFileSync(settings, `[websettings]\ndefault-font-size=${textSize}\nenable-page-cache=false\n`);
  const args = ['--automation', `--config=${settings}`, ...(dark ? ['--dark-mode'] : [])];
  return new Builder()
    .usingServer(driver.url)
    .withCapabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: own.binary, args } })
    .build();
}

/** All that its session holds goes with a driver. */
async function stopDrivers(own) {
  Object.assign(own, { session: undefined, key: '' });
  const drivers = [...own.drivers.values()];
  own.drivers.clear();
  for (const driver of drivers) await driver.stop();
}

/** A command that hangs, or that nobody hears, is an error: the next page has a browser of its own. */
function bound(own, session) {
  const execute = session.execute.bind(session);
  session.execute = async (command) => {
    try {
      return await within(execute(command), `WebKitWebDriver answers ${command.getName()}`);
    } catch (error) {
      if (!isLost(error)) throw error;
      await stopDrivers(own);
      throw new DriverLost(error);
    }
  };
}

const { NoSuchSessionError, NoSuchWindowError, WebDriverError } = driverError;

/** What the driver says itself is about the page, but for two. Where it says nothing there is none. */
const isLost = (error) =>
  error instanceof NoSuchSessionError || error instanceof NoSuchWindowError || !(error instanceof WebDriverError);

async function end(own) {
  await own.session?.quit().catch(() => stopDrivers(own));
  Object.assign(own, { session: undefined, key: '' });
}

async function open(own, { width = 1024, height = 768, ...preferences } = {}) {
  const session = await sessionFor(own, preferences);
  const frame = framed(session, own.frames, { width, height });
  return new Page({
    goto: (url) => {
      if (url.startsWith('http')) own.origins.add(new URL(url).origin);
      return frame.goto(url);
    },
    resize: (size) => frame.resize(size),
    evaluate: (expression) => evaluate(session, expression),
    press: (keys) => press(session, keys),
    type: (text) => session.actions({ async: true }).sendKeys(text).perform(),
    mouse: (x, y) => session.actions({ async: true }).move({ x, y, duration: 0, origin: 'viewport' }).click().perform(),
    accessible: (expression) => accessible(session, expression),
    close: async () => {
      for (const origin of own.origins) await emptied(session, origin);
      await frame.leave();
    },
  });
}

/** What the others keep in a context of its own, all pages here share. From a page that nobody wrote: it keeps nothing itself. */
async function emptied(session, origin) {
  await session.switchTo().defaultContent();
  await session.get(`${origin}/nothing`);
  await evaluate(session, `(${forget})()`);
}

/** In the page. */
function forget() {
  localStorage.clear();
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('zeroten');
    opening.onerror = reject;
    opening.onupgradeneeded = () => opening.result.createObjectStore('outbox');
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('outbox', 'readwrite');
      transaction.objectStore('outbox').clear();
      transaction.oncomplete = () => resolve(opening.result.close());
    };
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
