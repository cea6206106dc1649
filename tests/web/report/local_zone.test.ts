import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localZone } from '../../../web/report/local_zone.js';

/** The offset that the table gives, in seconds. */
function offsetAt(changes: [number, number][], instant: number): number {
  let offset = changes[0]?.[1] ?? 0;
  for (const [from, next] of changes) if (from <= instant) offset = next;
  return offset;
}

for (const zone of ['Europe/Oslo', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC'])
  test(`the table of ${zone} says what the browser says, at each change and between`, () => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      const { zone: name, changes } = localZone();
      assert.equal(name, new Intl.DateTimeFormat().resolvedOptions().timeZone);
      const instants = changes.flatMap(([from]) => [from - 60_000, from, from + 86_400_000]);
      for (let year = 1971; year < 2099; year++) instants.push(Date.UTC(year, 0, 15), Date.UTC(year, 6, 15));
      for (const instant of instants.filter((one) => one >= 0)) {
        const said = -new Date(instant).getTimezoneOffset() * 60;
        assert.equal(offsetAt(changes, instant), said, new Date(instant).toISOString());
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
