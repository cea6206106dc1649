// Stars and smileys.

import { drawing } from './drawing.js';
import { plural } from './plural.js';
import type { Faces } from './scale.js';

function star(): SVGSVGElement {
  return drawing('look', 'M12 2.6l2.9 6 6.6.9-4.8 4.6 1.2 6.5L12 17.4l-5.9 3.2 1.2-6.5L2.5 9.5l6.6-.9z');
}

/** `mood`: −1 is the saddest, 1 the happiest. */
function smiley(mood: number): SVGSVGElement {
  const corner = 15.2 - mood * 1.2;
  const mouth = `M7.8 ${corner}Q12 ${corner + mood * 4.4} 16.2 ${corner}`;
  return drawing('look', 'M12 2.8a9.2 9.2 0 100 18.4 9.2 9.2 0 000-18.4z', 'M9 9v1.4M15 9v1.4', mouth);
}

/** Stars are named by how many they are, smileys by their mood. */
export const faces: Faces = (field, option, language) => {
  if (field.look === 'stars') return { face: star(), name: plural(field.names ?? '', option.value, language) };
  if (field.look !== 'smileys') return undefined;
  return { face: smiley(((option.value - 1) * 2) / (field.options.length - 1) - 1), name: option.name };
};
