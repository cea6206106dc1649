// What the staff of a kiosk read: English and the Nordic languages. Respondents never see it.

export interface StaffWords {
  staff: string;
  /** With a collector: how many it has not got. */
  waiting: string;
  /** Without one: how many there are. */
  kept: string;
  refused: string;
  delivered: string;
  never: string;
  offline: string;
  persisted: string;
  yes: string;
  no: string;
  save: string;
  send: string;
  fullScreen: string;
  close: string;
  code: string;
  open: string;
  wrong: string;
}

export const staffWords: Record<'en' | 'nb' | 'nn' | 'da' | 'sv' | 'fi', StaffWords> = {
  en: {
    staff: 'Staff',
    waiting: 'Answers not delivered yet',
    kept: 'Answers on this device',
    refused: 'Refused by the collector',
    delivered: 'Last delivery',
    never: 'None yet',
    offline: 'Opens without a network',
    persisted: 'Protected from clean-up',
    yes: 'Yes',
    no: 'No',
    save: 'Save these answers as a file',
    send: 'Send now',
    fullScreen: 'Full screen',
    close: 'Close',
    code: 'Staff code',
    open: 'Open',
    wrong: 'This is not the code.',
  },
  nb: {
    staff: 'Ansatte',
    waiting: 'Svar som ikke er levert ennå',
    kept: 'Svar på denne enheten',
    refused: 'Avvist av mottakeren',
    delivered: 'Siste levering',
    never: 'Ingen ennå',
    offline: 'Åpnes uten nett',
    persisted: 'Beskyttet mot opprydding',
    yes: 'Ja',
    no: 'Nei',
    save: 'Lagre disse svarene som fil',
    send: 'Send nå',
    fullScreen: 'Fullskjerm',
    close: 'Lukk',
    code: 'Kode for ansatte',
    open: 'Åpne',
    wrong: 'Koden er feil.',
  },
  nn: {
    staff: 'Tilsette',
    waiting: 'Svar som ikkje er leverte enno',
    kept: 'Svar på denne eininga',
    refused: 'Avviste av mottakaren',
    delivered: 'Siste levering',
    never: 'Ingen enno',
    offline: 'Opnar utan nett',
    persisted: 'Verna mot opprydding',
    yes: 'Ja',
    no: 'Nei',
    save: 'Lagre desse svara som fil',
    send: 'Send no',
    fullScreen: 'Fullskjerm',
    close: 'Lukk',
    code: 'Kode for tilsette',
    open: 'Opne',
    wrong: 'Koden er feil.',
  },
  da: {
    staff: 'Personale',
    waiting: 'Svar, der ikke er leveret endnu',
    kept: 'Svar på denne enhed',
    refused: 'Afvist af modtageren',
    delivered: 'Seneste levering',
    never: 'Ingen endnu',
    offline: 'Åbner uden netværk',
    persisted: 'Beskyttet mod oprydning',
    yes: 'Ja',
    no: 'Nej',
    save: 'Gem disse svar som en fil',
    send: 'Send nu',
    fullScreen: 'Fuld skærm',
    close: 'Luk',
    code: 'Personalekode',
    open: 'Åbn',
    wrong: 'Koden er forkert.',
  },
  sv: {
    staff: 'Personal',
    waiting: 'Svar som inte har levererats än',
    kept: 'Svar på den här enheten',
    refused: 'Avvisade av mottagaren',
    delivered: 'Senaste leverans',
    never: 'Ingen än',
    offline: 'Öppnas utan nätverk',
    persisted: 'Skyddas mot rensning',
    yes: 'Ja',
    no: 'Nej',
    save: 'Spara de här svaren som fil',
    send: 'Skicka nu',
    fullScreen: 'Helskärm',
    close: 'Stäng',
    code: 'Personalkod',
    open: 'Öppna',
    wrong: 'Koden stämmer inte.',
  },
  fi: {
    staff: 'Henkilökunta',
    waiting: 'Vastauksia toimittamatta',
    kept: 'Vastauksia tässä laitteessa',
    refused: 'Vastaanottajan hylkäämiä',
    delivered: 'Viimeisin toimitus',
    never: 'Ei vielä',
    offline: 'Avautuu ilman verkkoa',
    persisted: 'Suojattu siivoukselta',
    yes: 'Kyllä',
    no: 'Ei',
    save: 'Tallenna nämä vastaukset tiedostoon',
    send: 'Lähetä nyt',
    fullScreen: 'Koko näyttö',
    close: 'Sulje',
    code: 'Henkilökunnan koodi',
    open: 'Avaa',
    wrong: 'Koodi on väärä.',
  },
};

export type StaffLanguage = keyof typeof staffWords;

/** The first of `wanted` that there are words in; else English. */
export function staffLanguage(wanted: readonly string[]): StaffLanguage {
  for (const tag of wanted) {
    const [primary = ''] = tag.toLowerCase().split('-');
    const name = primary === 'no' ? 'nb' : primary;
    if (Object.hasOwn(staffWords, name)) return name as StaffLanguage;
  }
  return 'en';
}
