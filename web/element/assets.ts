// What the element needs from the files around it.
import type { Engines } from '../engine/engines.js';
import type { Deliveries } from '../host/deliveries.js';
import type { Shipped } from '../host/language.js';
import type { StartReward } from './reward.js';
import type { Presentations } from './stage.js';

export interface Assets {
  engines: Engines;
  /** The ways to collectors, one for the page. */
  deliveries: Deliveries;
  wording(language: Shipped): URL | string;
  /** What the presentations beside inline and popover need. */
  presentations(): Promise<Presentations>;
  /** Loads what claims and draws a reward: few endings have one. */
  reward(): Promise<{ startReward: StartReward }>;
}
