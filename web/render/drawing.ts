// Lines drawn: nothing is loaded, and a strict Content-Security-Policy has nothing to refuse.

const namespace = 'http://www.w3.org/2000/svg';

/** A picture of 24 by 24 that says nothing to a screen reader. The styles have its colours. */
export function drawing(name: string, ...paths: string[]): SVGSVGElement {
  const svg = document.createElementNS(namespace, 'svg');
  for (const [attribute, value] of [
    ['class', name],
    ['viewBox', '0 0 24 24'],
    ['aria-hidden', 'true'],
  ] as const)
    svg.setAttribute(attribute, value);
  for (const d of paths) {
    const path = document.createElementNS(namespace, 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}
