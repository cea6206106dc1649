// dist/reward.js: claims and draws a reward, loaded when an ending has one.
export { startReward } from '../element/reward.js';
