// What a link to the page carries: ?score=9&language=nb&touchpoint=support&user.plan=pro&token=z1.…
import type { Facts } from '../engine/messages.js';
import type { PageData } from './data.js';
import { signedFacts } from './signed_facts.js';

export interface Link {
  /** 0 to 10; what is not is no score. */
  score?: number;
  language?: string;
  touchpoint?: string;
  /** A respondent token, for the collector. */
  token?: string;
  facts?: Facts;
}

type Declared = NonNullable<PageData['definition']['facts']>;

/** A fact's text as the value that its declaration asks for. What does not fit stays text, and the engine says so. */
function factValue(declaration: unknown, text: string): string | number | boolean {
  const type =
    typeof declaration === 'object' && declaration !== null && 'type' in declaration ? declaration.type : declaration;
  if ((type === 'int' || type === 'number') && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === 'bool' && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}

function factsIn(parameters: Iterable<[string, string]>, declared: Declared): Facts | undefined {
  const facts: Facts = {};
  for (const [name, text] of parameters) {
    const [root, fact, ...more] = name.split('.');
    if (!root || !fact || more.length || !Object.hasOwn(declared, name)) continue;
    facts[root] = { ...facts[root], [fact]: factValue(declared[name], text) };
  }
  return Object.keys(facts).length ? facts : undefined;
}

/** `search` is that of a location; `declared` are the facts of the definition. */
export function readLink(search: string, declared: Declared = {}): Link {
  const parameters = new URLSearchParams(search);
  const score = parameters.get('score') ?? '';
  const language = parameters.get('language');
  const touchpoint = parameters.get('touchpoint');
  const token = parameters.get('token') ?? '';
  // What is signed stands behind what is not, and so counts: the collector takes nothing else.
  const facts = factsIn([...parameters, ...Object.entries(signedFacts(token))], declared);
  return {
    ...(/^(?:10|\d)$/.test(score) && { score: Number(score) }),
    ...(language && { language }),
    ...(touchpoint && { touchpoint }),
    ...(/^[\w.-]+$/.test(token) && { token }),
    ...(facts && { facts }),
  };
}
