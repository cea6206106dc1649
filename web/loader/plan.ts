// What targeting left behind: nothing can be due before this. So that most pages need not load it.
import type { Happening, PageParts, Plan } from '../prompts/messages.js';

interface Kept {
  visits: number;
  /** When this device was here last. */
  seen: number;
  /** By what they were made for (keyOf), the newest last. */
  plans: [key: string, made: number, plan: Plan][];
}

const name = 'zeroten-prompts';
const mostPlans = 4;
const hour = 3_600_000;
/** A definition behind a URL may be another one tomorrow. */
const longest = 24 * hour;
const visitEnds = hour / 2;

function read(): Kept {
  try {
    const kept = JSON.parse(localStorage.getItem(name) ?? '');
    if (kept.plans.length >= 0) return kept;
  } catch {}
  return { visits: 0, seen: 0, plans: [] };
}

function write(kept: Kept): void {
  try {
    localStorage.setItem(name, JSON.stringify(kept));
  } catch {} // then every page loads the engine
}

/** The how many-th visit this is: a new one begins half an hour after the last sign of the one before. */
export function countVisit(): number {
  const kept = read();
  const now = Date.now();
  if (!(Math.abs(now - kept.seen) < visitEnds)) kept.visits += 1;
  kept.seen = now;
  write(kept);
  return kept.visits;
}

/** All that a plan depends on, as a short text (FNV-1a). */
export function keyOf(known: unknown): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(known)) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

export function keepPlan(key: string, plan: Plan): void {
  const kept = read();
  kept.plans = kept.plans.filter(([other]) => other !== key).slice(1 - mostPlans);
  kept.plans.push([key, Date.now(), plan]);
  write(kept);
}

/** None, or none that can be relied on: it is old, or the clock was set back. */
export function planFor(key: string): Plan | undefined {
  const [, made = 0, plan] = read().plans.find(([other]) => other === key) ?? [];
  const age = Date.now() - made;
  return age >= 0 && age < longest ? plan : undefined;
}

export function forgetPlans(): void {
  try {
    localStorage.removeItem(name);
  } catch {}
}

/** As targeting compares them (src/targeting/page.h); a test holds the two together. */
export function fits(pattern: string, { path, query, fragment }: PageParts): boolean {
  const address = path + (pattern.includes('?') ? query : '') + (pattern.includes('#') ? fragment : '');
  const source = pattern.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(`^${source.join('.*')}$`, 's').test(address);
}

/** Whether something could be due. */
export function isOccasion(plan: Plan, { trigger, name }: Happening, page: PageParts, visits: number): boolean {
  const now = Date.now();
  if (plan.wake !== undefined && plan.wake <= now) return true;
  return plan.occasions.some((occasion) => {
    if (occasion.from > now || occasion.visits > visits) return false;
    return trigger === 'event'
      ? occasion.events?.includes(name ?? '')
      : occasion.pages?.some((pattern) => fits(pattern, page));
  });
}
