// What the page is, and what can be chosen for all of it.
import { type Language, languages } from '../language.js';
import type { SurveyName } from '../messages.js';
import { useWords } from '../words.js';

interface Props {
  surveys: SurveyName[];
  survey: string;
  chooseSurvey(id: string): void;
  chooseLanguage(language: Language): void;
  /** Nothing: there is none to forget. */
  leave: { name: 'forget' | 'closeFile'; act(): void } | undefined;
}

const languageName = (tag: string): string => {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
};

export function Head({ surveys, survey, chooseSurvey, chooseLanguage, leave }: Props) {
  const words = useWords();
  return (
    <header class="wide head">
      <h1>{words.say('title')}</h1>
      <div class="tools">
        {surveys.length > 0 && (
          <label class="pick">
            <span>{words.say('survey')}</span>
            <select class="select" value={survey} onChange={({ currentTarget }) => chooseSurvey(currentTarget.value)}>
              {surveys.map(({ id, subject }) => (
                <option key={id} value={id}>
                  {subject ? `${subject} (${id})` : id}
                </option>
              ))}
            </select>
          </label>
        )}
        <label class="pick">
          <span>{words.say('language')}</span>
          <select
            class="select"
            value={words.language}
            onChange={({ currentTarget }) => chooseLanguage(currentTarget.value as Language)}
          >
            {languages.map((tag) => (
              <option key={tag} value={tag} lang={tag}>
                {languageName(tag)}
              </option>
            ))}
          </select>
        </label>
        {leave && (
          <button class="button plain" type="button" onClick={leave.act}>
            {words.say(leave.name)}
          </button>
        )}
      </div>
    </header>
  );
}
