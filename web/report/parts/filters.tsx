// What is shown: by which period, from and to which day, and of which parts.
import type { TallySummary } from '../messages.js';
import { dimensionName, valueName } from '../names.js';
import { type Choice, everything, isEverything, possiblePeriods } from '../request.js';
import { useWords } from '../words.js';

interface Props {
  summary: TallySummary;
  choice: Choice;
  choose(choice: Choice): void;
}

function PeriodFilter({ summary, choice, choose }: Props) {
  const words = useWords();
  return (
    <label class="pick">
      <span>{words.say('period')}</span>
      <select
        class="select"
        value={choice.period}
        onChange={({ currentTarget }) => choose({ ...choice, period: currentTarget.value as Choice['period'] })}
      >
        <option value="">{words.say('automatic')}</option>
        {possiblePeriods(summary).map((period) => (
          <option key={period} value={period}>
            {words.say(period)}
          </option>
        ))}
      </select>
    </label>
  );
}

function DayFilter({ name, summary, choice, choose }: Props & { name: 'from' | 'to' }) {
  const words = useWords();
  return (
    <label class="pick">
      <span>{words.say(name)}</span>
      <input
        class="select"
        type="date"
        min={summary.first}
        max={summary.last}
        value={choice[name]}
        onChange={({ currentTarget }) => choose({ ...choice, [name]: currentTarget.value })}
      />
    </label>
  );
}

function ValueFilter({ name, values, choice, choose }: Omit<Props, 'summary'> & TallySummary['dimensions'][number]) {
  const words = useWords();
  const set = (value: string): void => {
    const { [name]: _, ...rest } = choice.where;
    // The index of a value: "" is a value, too.
    choose({ ...choice, where: value === '' ? rest : { ...rest, [name]: values[Number(value)] ?? '' } });
  };
  const chosen = choice.where[name];
  return (
    <label class="pick">
      <span>{dimensionName(words, name)}</span>
      <select
        class="select"
        value={chosen === undefined ? '' : String(values.indexOf(chosen))}
        onChange={({ currentTarget }) => set(currentTarget.value)}
      >
        <option value="">{words.say('all')}</option>
        {values.map((value, index) => (
          <option key={value} value={String(index)}>
            {valueName(words, name, value)}
          </option>
        ))}
      </select>
    </label>
  );
}

export function Filters(props: Props) {
  const words = useWords();
  const { summary, choice, choose } = props;
  return (
    <form class="filters" aria-label={words.say('filters')} onSubmit={(event) => event.preventDefault()}>
      {summary.period && (
        <>
          <PeriodFilter {...props} />
          <DayFilter name="from" {...props} />
          <DayFilter name="to" {...props} />
        </>
      )}
      {summary.dimensions.map(
        (dimension) =>
          dimension.values.length > 1 && (
            <ValueFilter key={dimension.name} {...dimension} choice={choice} choose={choose} />
          ),
      )}
      {!isEverything(choice) && (
        <button class="button plain" type="button" onClick={() => choose({ ...everything, period: choice.period })}>
          {words.say('reset')}
        </button>
      )}
    </form>
  );
}
