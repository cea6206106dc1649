// Pages with the widget from dist/, as tests need them.
import { fileURLToPath } from 'node:url';

export const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** A host page. `survey` is the markup of its widgets, `script` what stands in the script tag besides the address. */
export function hostPage(survey, { lang = 'en', dir = 'ltr', head = '', script = '' } = {}) {
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Fjellrev</title>
<link rel="stylesheet" href="/host.css">
${head}
<script src="/record.js"></script>
<script src="/dist/zeroten.js" ${script} defer></script>
</head>
<body>
<main>
<h1>Fjellrev</h1>
<p><button id="before">Before</button></p>
${survey}
<p><button id="after">After</button></p>
</main>
</body>
</html>`;
}

/** Writes down the widget's events and what the policy refused, before anything else runs. */
export const record = `
  window.seen = [];
  window.refused = [];
  addEventListener('securitypolicyviolation', (event) => refused.push(event.violatedDirective + ' ' + event.blockedURI));
  for (const name of ['show', 'answer', 'complete', 'dismiss', 'error'])
    addEventListener('zeroten-' + name, (event) => seen.push({ name, detail: event.detail, id: event.target.id, composed: event.composed }));
`;

export const hostStyles = 'body{margin:0;font:16px/1.5 serif;background:Canvas;color:CanvasText}main{padding:16px}';

/** What every test server has besides its pages. */
export const site = {
  pages: { '/record.js': record, '/host.css': hostStyles },
  mounts: { '/dist/': dist },
};
