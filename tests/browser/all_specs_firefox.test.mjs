// The specs that all three browsers run, in Firefox ESR.
import { runSpecs } from './support/browsers/three.mjs';

await runSpecs('firefox');
