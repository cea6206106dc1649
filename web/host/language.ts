// Which language to ask in: what the page says, else what the browser prefers.

/** The languages that i18n/ has a file for. A test compares the two. */
export const shipped = ['da', 'en', 'fi', 'nb', 'sv'] as const;
export type Shipped = (typeof shipped)[number];

/** Norwegian without more is bokmål in practice; who reads nynorsk reads it, too. */
const related: Record<string, Shipped> = { no: 'nb', nn: 'nb' };

/** The shipped language for a BCP 47 tag: nb-NO is nb, sv-Latn-FI is sv. */
export function wordingFor(tag: string): Shipped | undefined {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return shipped.find((language) => language === primary) ?? related[primary];
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
