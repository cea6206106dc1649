// Stars and smileys, drawn: nothing is loaded, and a strict Content-Security-Policy has nothing to refuse.

const namespace = 'http://www.w3.org/2000/svg';

function drawing(...paths: string[]): SVGSVGElement {
  const svg = document.createElementNS(namespace, 'svg');
  for (const [name, value] of [
    ['class', 'look'],
    ['viewBox', '0 0 24 24'],
    ['aria-hidden', 'true'],
  ] as const)
    svg.setAttribute(name, value);
  for (const d of paths) {
    const path = document.createElementNS(namespace, 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}

export function star(): SVGSVGElement {
  return drawing('M12 2.6l2.9 6 6.6.9-4.8 4.6 1.2 6.5L12 17.4l-5.9 3.2 1.2-6.5L2.5 9.5l6.6-.9z');
}

/** `mood`: −1 is the saddest, 1 the happiest. */
export function smiley(mood: number): SVGSVGElement {
  const corner = 15.2 - mood * 1.2;
  const mouth = `M7.8 ${corner}Q12 ${corner + mood * 4.4} 16.2 ${corner}`;
  return drawing('M12 2.8a9.2 9.2 0 100 18.4 9.2 9.2 0 000-18.4z', 'M9 9v1.4M15 9v1.4', mouth);
}
