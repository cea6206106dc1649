// Points from −100 to 100 as they are written and drawn. The engine computes them; here they only get a shape.

/** Whole points, halves away from zero; minus zero is 0; with a real minus sign. */
export function points(value: number): string {
  const magnitude = Math.round(Math.abs(value));
  return value < 0 && magnitude > 0 ? `−${magnitude}` : String(magnitude);
}

/** The same of a difference: with a plus sign. */
export const signedPoints = (value: number): string =>
  points(value).match(/^[1-9]/) ? `+${points(value)}` : points(value);

/** Where `value` lies on the track, in percent from its left end. */
export const place = (value: number): number => Math.min(100, Math.max(0, (value + 100) / 2));
