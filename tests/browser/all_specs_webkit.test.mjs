// The specs that all three browsers run, in WebKitGTK.
import { runSpecs } from './support/browsers/three.mjs';

await runSpecs('webkit');
