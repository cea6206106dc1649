// What Firefox tells assistive technology of an element. WebDriver BiDi has no command for it: Firefox's own code has.

/** In the page: how the accessibility tree of another process can be asked for a node, by its classes and its place. */
function placeOf(node) {
  const key = (one) => `${one.localName} ${one.className}`;
  const list = [...node.getRootNode().querySelectorAll(node.localName)].filter((one) => key(one) === key(node));
  const shown = list.filter((one) => one.checkVisibility({ visibilityProperty: true }));
  return { wanted: key(node), index: shown.indexOf(node) };
}

/** In Firefox's own code. The tree is there a moment after it is asked for the first time. */
async function look(url, wanted, index) {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const text = (one, name) => {
    try {
      return one.attributes.getStringProperty(name);
    } catch {
      return ''; // it has none
    }
  };
  const all = function* (one) {
    yield one;
    for (let child = one.firstChild; child; child = child.nextSibling) yield* all(child);
  };
  const browser = gBrowser.browsers.find((one) => one.currentURI.spec === url);
  for (let tries = 0; tries < 200; tries++) {
    const top = service.getAccessibleFor(browser);
    const one = top && [...all(top)].filter((each) => `${text(each, 'tag')} ${text(each, 'class')}` === wanted)[index];
    if (one) {
      const [of, at] = [{}, {}];
      one.groupPosition({}, of, at);
      const { computedARIARole: role, name, description } = one;
      const position = of.value ? `${at.value} of ${of.value}` : undefined;
      return JSON.stringify({ role, name: name ?? '', description, position });
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`the accessibility tree has no ${wanted}`);
}

/** `inFirefox(act, ...args)` gives the text that `act` returns there. */
export async function accessible(page, inFirefox, expression) {
  const { wanted, index } = await page.evaluate(`(${placeOf})(${expression})`);
  return JSON.parse(await inFirefox(look, page.url(), wanted, index));
}
