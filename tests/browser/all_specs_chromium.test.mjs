// The specs that all three browsers run, in Chromium.
import { runSpecs } from './support/browsers/three.mjs';

await runSpecs('chromium');
