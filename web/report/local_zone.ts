// The time zone of this browser as a table, for the engine, which asks no system.

const week = 7 * 86_400_000;
const minute = 60_000;
const [first, last] = [Date.UTC(1970), Date.UTC(2100)];

const offsetAt = (instant: number): number => -new Date(instant).getTimezoneOffset() * 60;

/** When, between two instants, the offset becomes that of `after`: to the minute. */
function changeBetween(before: number, after: number): number {
  let [low, high] = [before, after];
  while (high - low > minute) {
    const middle = low + Math.floor((high - low) / 2 / minute) * minute;
    if (offsetAt(middle) === offsetAt(before)) low = middle;
    else high = middle;
  }
  return high;
}

/** [instant in ms, offset in seconds], from 1970 to 2100: from the instant on, local time is UTC + offset. */
function changes(): [number, number][] {
  const found: [number, number][] = [[first, offsetAt(first)]];
  for (let at = first; at < last; at += week) {
    if (offsetAt(at + week) === offsetAt(at)) continue;
    found.push([changeBetween(at, at + week), offsetAt(at + week)]);
  }
  return found;
}

/** As src/table/file_tally.h takes it. */
export function localZone(): { zone: string; changes: [number, number][] } {
  return { zone: Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC', changes: changes() };
}
