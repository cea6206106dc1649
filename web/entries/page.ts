// The script of dist/page.html, which `zeroten page` fills in: everything is in the page, and nothing is fetched.
import { PageOutbox } from '../delivery/page_outbox.js';
import { defineElement } from '../element/define.js';
import { presentations } from '../element/presentations/index.js';
import { startReward } from '../element/reward.js';
import { Engine } from '../engine/engine.js';
import { Deliveries } from '../host/deliveries.js';
import { provideText } from '../host/load.js';
import { blockText, type PageData } from '../page/data.js';
import { watchDeliveries } from '../page/deliveries.js';
import { fillScreenOnTouch } from '../page/full_screen.js';
import { Installed } from '../page/installed.js';
import { wordingsIn } from '../page/language.js';
import { PageEngines } from '../page/page_engines.js';
import { Staff } from '../page/staff/staff.js';
import { SurveyPage } from '../page/survey_page.js';
import * as full from './full.js';
import { fullGlue } from './full_glue.js';
import createOutboxGlue, { type OutboxGlue } from './outbox_glue.mjs';

const data = JSON.parse(blockText(document, 'data')) as PageData;
const { collector, languages } = data;
const installed = data.installed ? new Installed() : undefined;
const page = new SurveyPage(data, installed);

function compile(block: string): Promise<WebAssembly.Module> {
  return WebAssembly.compile(Uint8Array.from(atob(blockText(document, block)), (byte) => byte.charCodeAt(0)));
}

const outbox = new Engine<OutboxGlue>(createOutboxGlue, () => compile('outbox'));
let box: PageOutbox | undefined;
const deliveries = new Deliveries(async (direct) => {
  const glue = await outbox.instance();
  box = new PageOutbox((event) => glue.send(event), direct);
  return box;
});
const staff = data.presentation === 'kiosk' ? new Staff(data, page.answers, () => box) : undefined;

for (const [name, text] of wordingsIn(languages)) provideText(name, text);
defineElement({
  engines: new PageEngines(
    new Engine(
      fullGlue(async () => full),
      () => compile('engine'),
    ),
    page,
  ),
  deliveries,
  wording: (language) => language,
  presentations: async () => presentations,
  reward: async () => ({ startReward }),
});
page.open(
  collector === undefined
    ? undefined
    : watchDeliveries(deliveries, collector, (delivery, response) => {
        page.delivered(delivery, response);
        staff?.heard(delivery);
      }),
);
if (staff) {
  staff.start();
  fillScreenOnTouch();
}
installed?.start();
