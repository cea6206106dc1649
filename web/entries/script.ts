// dist/zeroten.js: one file for a script tag, classic or module.
import type { Assets } from '../element/assets.js';
import { defineElement } from '../element/define.js';
import { compileFrom } from '../engine/compile.js';
import { Engine } from '../engine/engine.js';
import { Engines } from '../engine/engines.js';
import type { GlueFactory } from '../engine/glue.js';
import { Deliveries } from '../host/deliveries.js';
import createClassicGlue from './classic_glue.mjs';
import { type FullModule, fullGlue } from './full_glue.js';
import type * as OutboxModule from './outbox.js';
import type * as Presentations from './presentations.js';
import { ownScript } from './script_base.js';

const script = ownScript(document);
const base = script?.src ?? document.baseURI;
const { engine, plain } = script?.dataset ?? {};
const file = (name: string): URL => new URL(name, base);
const loaded = (name: string): GlueFactory => fullGlue(() => import(file(name).href) as Promise<FullModule>);
const engines = new Engines(
  new Engine(createClassicGlue, () => compileFrom(file('zeroten_classic.wasm'))),
  new Engine(loaded('full.js'), () => compileFrom(file('zeroten.wasm'))),
);
if (plain !== undefined) engines.offerPlain(loaded(plain || 'plain.js'));
// Before anything else: it is the longest way.
engines.preload(engine === 'full' ? engine : 'classic');
defineElement({
  engines,
  deliveries: new Deliveries(async (direct) =>
    ((await import(file('outbox.js').href)) as typeof OutboxModule).startOutbox(direct),
  ),
  wording: (language) => file(`i18n/${language}.json`),
  presentations: async () => ((await import(file('presentations.js').href)) as typeof Presentations).presentations,
  reward: () => import(file('reward.js').href) as ReturnType<Assets['reward']>,
});
