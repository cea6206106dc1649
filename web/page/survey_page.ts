// The page that `zeroten page` writes: a survey, and what becomes of its answers on this device.
import type { Reply, Screen, SurveyResponse } from '../engine/messages.js';
import type { SurveySession } from '../engine/session.js';
import type { Delivery } from '../host/transport.js';
import { attributes, element } from '../render/dom.js';
import { Answers, storageOf } from './answers.js';
import type { PageData, PagePhrases } from './data.js';
import { whenHuman } from './human.js';
import type { Installed } from './installed.js';
import { chooseTag, languageOf } from './language.js';
import { leadOn } from './lead.js';
import { type Link, readLink } from './link.js';
import { Notice } from './notice.js';
import { Offer } from './offer.js';
import type { SessionWatch } from './page_engines.js';
import { Visit } from './visit.js';

/** The address that gives out all answers of this device: `survey.html#answers`. */
export const answersHash = '#answers';

/** Brings a response to the collector; `SurveyPage.delivered` hears what came of it. */
export type Deliver = (response: SurveyResponse) => void;

interface Current {
  response: SurveyResponse;
  /** Whether the browser stored it. */
  kept: boolean;
  /** Undefined: nothing was heard yet. */
  delivery?: Delivery['state'];
}

const hold = (event: BeforeUnloadEvent): void => event.preventDefault();

export class SurveyPage implements SessionWatch {
  readonly #data: PageData;
  readonly #link: Link;
  readonly #tag: string;
  /** Those that no collector has. */
  readonly answers: Answers;
  /** None on a kiosk: there a reload is another respondent. */
  readonly #visit: Visit | undefined;
  readonly #offer: Offer;
  readonly #notice = new Notice();
  readonly #survey = element('zeroten-survey');
  readonly #installed: Installed | undefined;
  #deliver: Deliver | undefined;
  #phrases: PagePhrases | undefined;
  #current: Current | undefined;
  /** A link counts once: who starts over on the same page is asked. */
  #led = false;
  /** What nobody has shown to be human for. */
  #held: SurveyResponse | undefined;

  constructor(data: PageData, installed?: Installed) {
    const { definition, languages, language } = data;
    const { id, facts } = definition;
    this.#data = data;
    this.#installed = installed;
    this.#link = readLink(location.search, facts);
    const stated = [this.#link.language, language].filter((tag) => tag !== undefined);
    this.#tag = chooseTag(languages, [...stated, ...navigator.languages]);
    this.#phrases = languageOf(languages, this.#tag)?.phrases;
    this.answers = new Answers(
      id,
      storageOf(() => localStorage),
    );
    this.#offer = new Offer(`${id}-answers`);
    if (data.presentation !== 'kiosk')
      this.#visit = new Visit(
        id,
        location.search,
        storageOf(() => sessionStorage),
      );
  }

  /** Puts the survey on the page, or all answers of the device. `deliver`: where there is a collector. */
  open(deliver?: Deliver): void {
    this.#deliver = deliver;
    document.body.append(this.#notice.node, this.#offer.node);
    addEventListener('hashchange', () => location.hash === answersHash && this.#giveAll());
    if (location.hash === answersHash) this.#giveAll();
    else this.#ask();
    if (deliver) for (const response of this.answers.all()) deliver(response);
  }

  /** A session begins. On a kiosk that is the moment for a newer page: nobody is in the middle of anything. */
  before(): unknown {
    if (this.#installed?.isOld && !this.#visit) location.reload();
    const state = this.#visit?.before;
    if (state?.response && state.held) this.#hold(state.response);
    else if (state?.response) this.#take(state.response);
    return state?.session;
  }

  lead(session: SurveySession, opened: Reply): Reply {
    const { score } = this.#link;
    if (score === undefined || this.#led || !this.#visit) return opened;
    this.#led = true;
    const { reply, response } = leadOn(session, opened, score);
    if (response) {
      this.#hold(response);
      this.#visit?.at({ session: session.save(), response, held: true });
    }
    return reply;
  }

  saved(response: SurveyResponse): void {
    this.#held = undefined;
    this.#take(response);
  }

  moved(session: unknown, screen: Screen): void {
    if (screen.kind === 'closed') this.#visit?.over();
    else this.#visit?.at({ session, response: this.#held ?? this.#current?.response, held: this.#held !== undefined });
  }

  delivered({ state }: Delivery, response: SurveyResponse): void {
    if (state === 'stored') this.answers.delivered(response);
    const current = this.#current;
    if (current?.response.id !== response.id || current.response.seq !== response.seq) return;
    current.delivery = state;
    this.#look();
  }

  /** The score of a link counts when somebody is there; a newer form of the response takes its place. */
  #hold(response: SurveyResponse): void {
    this.#held = response;
    whenHuman(() => {
      if (this.#held !== response) return;
      this.#held = undefined;
      this.#take(response);
      this.#deliver?.(response);
    });
  }

  #take(response: SurveyResponse): void {
    this.#current = { response, kept: this.answers.keep(response) };
    this.#look();
  }

  /** A kiosk belongs to nobody: it gives no respondent a file. */
  #look(): void {
    const current = this.#current;
    if (!current || !this.#phrases || location.hash === answersHash) return;
    const { response, kept, delivery } = current;
    const unsaved = !kept && delivery !== 'stored';
    const over = response.status !== 'partial';
    const here = this.#data.collector === undefined || delivery === 'waiting' || delivery === 'refused';
    if (unsaved) addEventListener('beforeunload', hold);
    else removeEventListener('beforeunload', hold);
    if (this.#data.presentation !== 'kiosk' && (unsaved || (over && here)))
      this.#offer.show({ responses: [response], phrases: this.#phrases, unsaved });
    else this.#offer.hide();
  }

  #giveAll(): void {
    this.#survey.remove();
    const responses = this.answers.all();
    attributes(document.documentElement, { lang: this.#tag });
    if (this.#phrases) this.#offer.show({ responses, phrases: this.#phrases, count: true });
  }

  #ask(): void {
    const survey = this.#survey;
    survey.addEventListener('zeroten-show', ({ detail: { screen } }) => {
      this.#notice.hide();
      const { language, direction } = screen;
      attributes(document.documentElement, { lang: language, dir: direction });
      this.#phrases = languageOf(this.#data.languages, language)?.phrases;
      this.#look();
    });
    survey.addEventListener('zeroten-error', ({ detail: { problems, response } }) => {
      if (!response) this.#notice.show(this.#phrases?.error ?? '', problems);
    });
    const { presentation, collector, definition } = this.#data;
    const { score, touchpoint, facts, token } = this.#link;
    const channel = score === undefined ? undefined : 'email';
    attributes(survey, { presentation, collector, language: this.#tag, touchpoint, channel, token });
    Object.assign(survey, { definition, facts });
    document.body.prepend(survey);
  }
}
