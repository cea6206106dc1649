import type { Labels } from '../../web/engine/messages.js';

export const labels: Labels;
