// Detractors who asked to be contacted: what they said, how to reach them, and what was done about it.
import { useEffect, useState } from 'preact/hooks';
import type { Collector } from '../collector.js';
import { type FollowUp, type FollowUpState, followUpStates } from '../messages.js';
import { useWords } from '../words.js';
import { Panel } from './panel.jsx';

const stateNames = { open: 'stateOpen', in_progress: 'stateInProgress', closed: 'stateClosed' } as const;

type Save = (changed: FollowUp) => Promise<boolean>;

function Case({ followUp, save }: { followUp: FollowUp; save: Save }) {
  const words = useWords();
  const [state, setState] = useState(followUp.state);
  const [note, setNote] = useState(followUp.note);
  const [outcome, setOutcome] = useState<'saved' | 'notSaved' | ''>('');
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setOutcome('');
    setOutcome((await save({ ...followUp, state, note })) ? 'saved' : 'notSaved');
  };
  return (
    <li class="comment">
      <span class={`chip ${followUp.category ?? 'none'}`} aria-hidden="true">
        {followUp.score ?? '–'}
      </span>
      <div>
        {followUp.addresses.map((address) => (
          <p key={address} class="address">
            <a href={`mailto:${address}`}>{address}</a>
          </p>
        ))}
        {followUp.texts.map((text) => (
          <p key={text} class="text" lang={followUp.language} dir="auto">
            {text}
          </p>
        ))}
        <p class="soft by">
          {followUp.consents.join(' · ')}
          {followUp.consents.length > 0 && ' · '}
          <time dateTime={new Date(followUp.received).toISOString()}>{words.moment(followUp.received)}</time>
          {followUp.updated !== undefined && ` · ${words.say('changedAt', { time: words.moment(followUp.updated) })}`}
        </p>
        <form class="filters" onSubmit={submit}>
          <label class="pick">
            <span>{words.say('state')}</span>
            <select
              class="select"
              value={state}
              onChange={({ currentTarget }) => setState(currentTarget.value as FollowUpState)}
            >
              {followUpStates.map((one) => (
                <option key={one} value={one}>
                  {words.say(stateNames[one])}
                </option>
              ))}
            </select>
          </label>
          <label class="pick wide-pick">
            <span>{words.say('note')}</span>
            <textarea
              class="select"
              rows={2}
              maxLength={4000}
              value={note}
              onInput={({ currentTarget }) => setNote(currentTarget.value)}
            />
          </label>
          <button class="button plain" type="submit">
            {words.say('save')}
          </button>
          <p class="soft" role="status">
            {outcome && words.say(outcome)}
          </p>
        </form>
      </div>
    </li>
  );
}

interface Props {
  collector: Collector;
  survey: string;
  /** Changes when there may be new ones. */
  total: number;
}

const few = 6;

export function FollowUps({ collector, survey, total }: Props) {
  const words = useWords();
  const [list, setList] = useState<{ follow_ups: FollowUp[]; more: boolean }>();
  const [all, setAll] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another total says that there may be others
  useEffect(() => {
    let late = false;
    void collector.followUps(survey).then((answer) => {
      if (!late && answer.state === 'ok') setList(answer.value);
    });
    return () => {
      late = true;
    };
  }, [collector, survey, total]);
  if (!list) return null;
  const save: Save = async (changed) => {
    const answer = await collector.saveFollowUp(survey, changed);
    if (answer.state !== 'ok') return false;
    const { state, note, updated } = answer.value;
    setList({
      ...list,
      follow_ups: list.follow_ups.map((one) =>
        one.response === changed.response ? { ...one, state, note, ...(updated !== undefined && { updated }) } : one,
      ),
    });
    return true;
  };
  return (
    <Panel name="follow-ups" heading={words.say('followUps')}>
      {list.follow_ups.length === 0 && <p class="soft">{words.say('noFollowUps')}</p>}
      <ol class="comments">
        {(all ? list.follow_ups : list.follow_ups.slice(0, few)).map((followUp) => (
          <Case key={followUp.response} followUp={followUp} save={save} />
        ))}
      </ol>
      {!all && list.follow_ups.length > few && (
        <p>
          <button class="button plain" type="button" onClick={() => setAll(true)}>
            {words.say('more')}
          </button>
        </p>
      )}
      {all && list.more && <p class="soft">{words.say('moreFollowUps')}</p>}
    </Panel>
  );
}
