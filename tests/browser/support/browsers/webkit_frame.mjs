// MiniBrowser's window cannot be narrower than 447 px. A narrower page stands in a frame of that width.
import { createServer } from 'node:http';
import { Key } from 'selenium-webdriver';

const narrowest = 450;

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

/** The session's window, as wide and high as a page wants it. */
export function framed(session, frames, { width, height }) {
  const inFrame = width < narrowest;
  const leave = async () => {
    await session.switchTo().defaultContent();
    await session.get('about:blank');
  };
  const resize = async () => {
    const window = session.manage().window();
    await window.setRect({ width: Math.max(width, narrowest), height });
    const inner = await session.executeScript('return innerHeight');
    await window.setRect({ width: Math.max(width, narrowest), height: 2 * height - inner });
  };
  const goto = async (url) => {
    await session.switchTo().defaultContent();
    await session.get(inFrame ? frames.address({ url, width, height }) : url);
    if (!inFrame) return;
    await session.switchTo().frame(0);
    // A frame from another site may take the focus only after the user has done something.
    await session.actions({ async: true }).keyDown(Key.SHIFT).keyUp(Key.SHIFT).perform();
  };
  return { goto, resize, leave };
}
