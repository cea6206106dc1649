// MiniBrowser's window cannot be narrower than 447 px. A narrower page stands in a frame of that width.
import { createServer } from 'node:http';
import { Key } from 'selenium-webdriver';
import { until } from './until.mjs';

const narrowest = 450;

/** How wide the window around a frame is: it only grows. */
const around = 1300;

/** A site of its own for the frame: the page's policy must not have to allow it. */
export async function startFrames() {
  const server = createServer((request, response) => {
    const asked = new URL(request.url, 'http://host').searchParams;
    const escaped = (asked.get('url') ?? '').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>Frame</title><style>body{margin:0}iframe{display:block;border:0}</style>
<iframe src="${escaped}" width="${Number(asked.get('width'))}" height="${Number(asked.get('height'))}"></iframe>`);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  const address = (values) => `http://127.0.0.1:${port}/?${new URLSearchParams(values)}`;
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { address, close };
}

/** In the page around: the frame as wide and high as that. */
const shape = 'const frame = document.querySelector("iframe"); [frame.width, frame.height] = arguments;';

/** A press that comes while the window changes its size is lost: it is done when this returns, and not begun for nothing. */
async function resizeWindow(session, wanted, height) {
  const width = Math.max(wanted, narrowest);
  const measure = () => session.executeScript('return [innerWidth, innerHeight, outerHeight - innerHeight]');
  const fits = ([w, h]) => w === width && h === height;
  for (let tries = 0; tries < 3; tries++) {
    const now = await measure();
    if (fits(now)) return;
    const size = { width, height: height + now[2] };
    await session.manage().window().setRect(size);
    await until(async () => fits(await measure()), 'the size', 300).catch(() => {});
  }
  const now = await measure();
  if (!fits(now)) throw new Error(`a window of ${now} in place of ${[width, height]}`);
}

/** The session's window, as wide and high as a page wants it. A page that was narrow once stays in its frame. */
export function framed(session, frames, { width, height }) {
  const inFrame = width < narrowest;
  let high = height;
  const leave = async () => {
    await session.switchTo().defaultContent();
    await session.get('about:blank');
  };
  const resize = async (size) => {
    if (!inFrame && size.width < narrowest) throw new Error('open the page narrow, and then make it wider');
    await session.switchTo().defaultContent();
    if (!inFrame) return resizeWindow(session, size.width, size.height);
    high = Math.max(high, size.height);
    await resizeWindow(session, around, high);
    await session.executeScript(shape, size.width, size.height);
    await session.switchTo().frame(0);
  };
  const goto = async (url) => {
    await session.switchTo().defaultContent();
    await resizeWindow(session, inFrame ? around : width, height);
    await session.get(inFrame ? frames.address({ url, width, height }) : url);
    if (!inFrame) return;
    await session.switchTo().frame(0);
    // A frame from another site may take the focus only after the user has done something.
    await session.actions({ async: true }).keyDown(Key.SHIFT).keyUp(Key.SHIFT).perform();
  };
  return { goto, resize, leave };
}
