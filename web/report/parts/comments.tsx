// What they wrote: by category, and by a search through all of it.
import { useEffect, useState } from 'preact/hooks';
import type { Collector, CommentPage } from '../collector.js';
import { type Category, type Comment, categories } from '../messages.js';
import { useWords } from '../words.js';
import { Panel } from './panel.jsx';

function Item({ comment: { text, score, category, language, received } }: { comment: Comment }) {
  const words = useWords();
  return (
    <li class="comment">
      <span class={`chip ${category ?? 'none'}`} aria-hidden="true">
        {score ?? '–'}
      </span>
      <div>
        <p class="text" lang={language} dir="auto">
          {text}
        </p>
        <p class="soft by">
          {category ? words.say(category) : words.say('noScore')}
          {score !== undefined && <span class="unseen">: {score}</span>}
          {' · '}
          <time dateTime={new Date(received).toISOString()}>{words.moment(received)}</time>
        </p>
      </div>
    </li>
  );
}

interface Props {
  collector: Collector;
  survey: string;
  /** The chosen values of touchpoint, channel and language. */
  where: Record<string, string>;
  /** Changes when there may be new ones. */
  total: number;
}

const pause = 250; // ms after the last letter

export function Comments({ collector, survey, where, total }: Props) {
  const words = useWords();
  const [category, setCategory] = useState<Category | ''>('');
  const [search, setSearch] = useState('');
  const [page, setPage] = useState<CommentPage>();
  const [extended, setExtended] = useState(false);
  // Somebody who reads on keeps what is there, whoever answers meanwhile.
  const key = JSON.stringify([where, category, search, extended || total]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for what is asked for
  useEffect(() => {
    let late = false;
    const ask = async (): Promise<void> => {
      const answer = await collector.comments(survey, { where, category, search });
      if (late || answer.state !== 'ok') return;
      setPage(answer.value);
    };
    const timer = setTimeout(ask, page === undefined ? 0 : pause);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [collector, survey, key]);

  const look = (change: () => void): void => {
    setExtended(false);
    change();
  };
  const further = async (): Promise<void> => {
    if (!page?.before) return;
    const answer = await collector.comments(survey, { where, category, search, before: page.before });
    if (answer.state !== 'ok') return;
    setExtended(true);
    const { comments, searched, ...rest } = answer.value;
    setPage({ ...rest, comments: [...page.comments, ...comments], searched: page.searched + searched });
  };

  const narrowed = search !== '' || category !== '';
  return (
    <Panel name="words" heading={words.say('comments')}>
      {/* biome-ignore lint/a11y/useSemanticElements: WebKitGTK and Firefox ESR do not know <search> yet */}
      <form class="filters" role="search" onSubmit={(event) => event.preventDefault()}>
        <label class="pick">
          <span>{words.say('search')}</span>
          <input
            class="select"
            type="search"
            value={search}
            onInput={({ currentTarget }) => look(() => setSearch(currentTarget.value))}
          />
        </label>
        <fieldset class="chips">
          <legend class="unseen">{words.say('shares')}</legend>
          {(['', ...categories] as const).map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="category"
                checked={category === one}
                onChange={() => look(() => setCategory(one))}
              />
              <span>{one === '' ? words.say('all') : words.say(`${one}s`)}</span>
            </label>
          ))}
        </fieldset>
      </form>
      <div aria-live="polite">
        {page && page.comments.length === 0 && (
          <p class="soft">{words.say(narrowed || page.before ? 'noMatches' : 'noComments')}</p>
        )}
        {page && narrowed && <p class="soft">{words.sayCount('searched', page.searched)}</p>}
      </div>
      {page && page.comments.length > 0 && (
        <ol class="comments">
          {page.comments.map((comment) => (
            <Item key={`${comment.response} ${comment.question}`} comment={comment} />
          ))}
        </ol>
      )}
      {page?.before && (
        <p>
          <button class="button plain" type="button" onClick={further}>
            {words.say(narrowed ? 'searchOn' : 'more')}
          </button>
        </p>
      )}
    </Panel>
  );
}
