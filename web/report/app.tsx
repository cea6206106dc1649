// The report page: who may read, which survey, or which file of counts.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Collector } from './collector.js';
import { openTally, TallyRefused } from './engine.js';
import { countsOf, FileRefused, type FileNotes as Notes } from './files.js';
import { findLanguage, type Language, rememberLanguage } from './language.js';
import type { SurveyName, TallySummary } from './messages.js';
import { FileNotes } from './parts/file_notes.jsx';
import { Gate } from './parts/gate.jsx';
import { Head } from './parts/head.jsx';
import { Numbers } from './parts/numbers.jsx';
import { Survey } from './parts/survey.jsx';
import { type Choice, everything } from './request.js';
import { findToken, forget, remember } from './token.js';
import { Words, WordsContext } from './words.js';

interface Opened {
  name: string;
  summary: TallySummary;
  notes: Notes | undefined;
}

function useSurveys(collector: Collector | undefined, refused: () => void): SurveyName[] {
  const [surveys, setSurveys] = useState<SurveyName[]>([]);
  useEffect(() => {
    let late = false;
    setSurveys([]);
    void collector?.surveys().then((answer) => {
      if (late) return;
      if (answer.state === 'ok') setSurveys(answer.value.surveys);
      if (answer.state === 'refused') refused();
    });
    return () => {
      late = true;
    };
  }, [collector, refused]);
  return surveys;
}

export function App() {
  const [language, setLanguage] = useState(findLanguage);
  const [token, setToken] = useState(findToken);
  const [file, setFile] = useState<Opened>();
  const [choice, choose] = useState<Choice>(everything);
  const [wrong, setWrong] = useState('');
  const [asked, setAsked] = useState(() => new URLSearchParams(location.search).get('survey') ?? '');
  const words = useMemo(() => new Words(language), [language]);
  const collector = useMemo(() => (token === null ? undefined : new Collector(token)), [token]);

  const shut = useCallback((why: string) => {
    forget();
    setToken(null);
    setFile(undefined);
    setWrong(why);
  }, []);
  const refused = useCallback(() => shut(words.say('wrong')), [shut, words]);
  const surveys = useSurveys(collector, refused);
  const survey = asked || surveys[0]?.id || '';
  const named =
    surveys.some(({ id }) => id === survey) || !survey ? surveys : [...surveys, { id: survey, subject: '' }];

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${words.say('title')}: ${file?.name ?? survey} – zeroten`;
  }, [language, words, file, survey]);

  const enter = (given: string): void => {
    remember(given);
    setWrong('');
    setToken(given);
  };
  const openFile = async (chosen: File): Promise<void> => {
    try {
      const { tally, notes } = await countsOf(chosen);
      setFile({ name: chosen.name, summary: await openTally(tally), notes });
      choose(everything);
    } catch (reason) {
      if (!(reason instanceof TallyRefused || reason instanceof FileRefused)) throw reason;
      setWrong(words.say('badFile', { reason: reason.message }));
    }
  };
  const chooseLanguage = (tag: Language): void => {
    rememberLanguage(tag);
    setLanguage(tag);
  };
  const chooseSurvey = (id: string): void => {
    history.replaceState(null, '', `?survey=${encodeURIComponent(id)}`);
    setAsked(id);
  };
  const leave = file
    ? { name: 'closeFile' as const, act: () => setFile(undefined) }
    : collector && { name: 'forget' as const, act: () => shut('') };

  return (
    <WordsContext.Provider value={words}>
      <Head
        surveys={collector && !file ? named : []}
        survey={survey}
        chooseSurvey={chooseSurvey}
        chooseLanguage={chooseLanguage}
        leave={leave}
      />
      <main class="wide">
        {file ? (
          <>
            {file.notes && <FileNotes notes={file.notes} />}
            <Numbers subject={file.name} summary={file.summary} choice={choice} choose={choose} />
          </>
        ) : collector ? (
          survey && <Survey key={survey} collector={collector} survey={survey} refused={refused} />
        ) : (
          <Gate wrong={wrong} enter={enter} openFile={openFile} />
        )}
      </main>
      <footer class="wide foot soft">
        <p>{words.say('marks')}</p>
      </footer>
    </WordsContext.Provider>
  );
}
