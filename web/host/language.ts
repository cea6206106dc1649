// Which language to ask in: what the page says, else what the browser prefers.

/** The languages that i18n/ has a file for. A test compares the two. */
export const shipped = [
  'ar',
  'bg',
  'bn',
  'ca',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'et',
  'eu',
  'fa',
  'fi',
  'fil',
  'fr',
  'gl',
  'he',
  'hi',
  'hr',
  'hu',
  'id',
  'is',
  'it',
  'ja',
  'ko',
  'lt',
  'lv',
  'ms',
  'nb',
  'nl',
  'nn',
  'pl',
  'pt',
  'pt-BR',
  'ro',
  'ru',
  'sk',
  'sl',
  'sr',
  'sv',
  'sw',
  'th',
  'tr',
  'uk',
  'ur',
  'vi',
  'zh-Hans',
  'zh-Hant',
] as const;
export type Shipped = (typeof shipped)[number];

/** Norwegian without more is bokmål in practice; Tagalog is what Filipino is called in older tags. */
const related: Record<string, Shipped> = { no: 'nb', tl: 'fil' };

const isShipped = (name: string | undefined): name is Shipped => (shipped as readonly unknown[]).includes(name);

/** fi, en-GB: needs no knowledge of scripts and old names, and loading that is 6 ms of a page's start. */
function plainWording(tag: string): Shipped | undefined {
  const language = /^([a-z]{2,3})(-[A-Z]{2})?$/.exec(tag)?.[1];
  return isShipped(language) && !shipped.some((name) => name.startsWith(`${language}-`)) ? language : undefined;
}

/** The shipped language for a BCP 47 tag: nb-NO is nb, sv-Latn-FI is sv, zh-TW is zh-Hant, pt-BR is a file of its own. */
export function wordingFor(tag: string): Shipped | undefined {
  const plain = plainWording(tag);
  if (plain) return plain;
  let locale: Intl.Locale;
  try {
    // Knows old names (iw is he), and which script a region writes: zh-TW is zh-Hant-TW.
    locale = new Intl.Locale(tagIn(tag));
  } catch {
    return undefined;
  }
  const { language, script, region } = locale.maximize();
  return (
    [locale.baseName, `${language}-${script}`, `${language}-${region}`, language].find(isShipped) ?? related[language]
  );
}

export interface Language {
  /** What the engine is told. A survey speaks the language of its wording; texts in another one are not shown yet. */
  tag: string;
  wording: Shipped;
}

/** `text` as a BCP 47 tag, sv_SE as sv-SE; empty for what is none, such as "english": the engine would refuse it. */
function tagIn(text: string): string {
  const tag = text.trim().replaceAll('_', '-');
  return /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag) ? tag : '';
}

/**
 * `stated` is what the page says (the element's attribute, else the language around it) and is not second-guessed;
 * empty or no language tag is nothing. `preferred` are the browser's languages, best first.
 */
export function chooseLanguage(stated: string | null | undefined, preferred: readonly string[]): Language {
  const tag = tagIn(stated ?? '') || preferred.find(wordingFor) || tagIn(preferred[0] ?? '') || 'en';
  return { tag, wording: wordingFor(tag) ?? 'en' };
}

/** The language of the page around an element, through shadow roots. */
export function languageAround(element: Element): string | null {
  for (let at: Element | null = element; at; ) {
    const found: Element | null = at.closest('[lang]');
    if (found) return found.getAttribute('lang');
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
