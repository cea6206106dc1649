// The three browsers behind one interface, so that one spec file runs in all of them.
//
//   const browser = await launch('firefox');
//   const page = await browser.page({ width: 320 });   // options: below
//   await page.goto(url);
//   await page.click('.radio[value="9"]');              // every act of a page: page.mjs
//   await page.close();
//   await browser.close();
//
// Options of a page: `width` and `height` of its window in CSS pixels; `dark`, `reducedMotion` and `forcedColors` as the
// respondent's preferences; `textSize`, the respondent's own font size in pixels. Two pages with different preferences
// must not be open at once: Firefox has its preferences for all pages, and WebKitGTK one page at a time.
//
// What a browser or its driver cannot do is said in `lacking(name)`, as a reason for each capability:
// `forcedColors`, `touch`, `shot`, `described` (the description and the place in a group, as its accessibility tree has
// them), `shifts` (of layout, as PerformanceObserver). A test that needs one has `{ skip: lacking(name).touch }`.
import * as chromium from './chromium.mjs';
import * as firefox from './firefox.mjs';
import * as webkit from './webkit.mjs';

const known = { chromium, firefox, webkit };

/** Which browsers to test: those of ZEROTEN_BROWSERS (names with commas or spaces between), else all three. */
export const names = chosen(process.env.ZEROTEN_BROWSERS ?? '');

/** `downloads`: a folder for what pages save as files (not in WebKit). */
export const launch = (name, options) => known[name].launch(options);

/** Capability → why this browser does not have it. */
export const lacking = (name) => known[name].lacking;

function chosen(text) {
  const wanted = text.split(/[\s,]+/).filter(Boolean);
  const strange = wanted.filter((name) => !Object.hasOwn(known, name));
  if (strange.length) throw new Error(`ZEROTEN_BROWSERS: ${strange.join(', ')} is none of ${Object.keys(known)}`);
  return wanted.length ? wanted : Object.keys(known);
}
