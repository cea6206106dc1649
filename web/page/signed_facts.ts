// The facts in a respondent token. The page takes its word for them; the collector checks the signature.

/** Base64url as the collector writes it. */
function decode(text: string): string {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder().decode(Uint8Array.from(binary, (letter) => letter.charCodeAt(0)));
}

/** By name ("user.plan"), as texts. None in a token without facts, or in what is no token. */
export function signedFacts(token: string): Record<string, string> {
  const [version, , , , , facts] = token.split('.');
  if (version !== 'z2' || !facts) return {};
  try {
    const found = Object.entries(JSON.parse(decode(facts)));
    return Object.fromEntries(found.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return {};
  }
}
