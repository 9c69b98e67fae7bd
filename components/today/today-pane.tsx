import { count, fill } from '../../locales/translate';
import type { Load } from '../../domain/load/load';
import type { SpillOver } from '../../domain/load/spill-over';
import type { Usual, Usuals } from '../../domain/load/usual';
import { useWords } from '../hooks/words';
import { DataTable } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { hourOf, listOf, timeOf } from '../ui/format';
import { Card, Fold, Section } from '../ui/section';
import { CraftPart } from './craft-part';
import { DayStrip } from './day-strip';
import { isHeavy } from './heavy-day';
import { HostileScale, ShareBar } from './hostile-scale';
import { hoursOf } from './strip-scale';
import styles from './today-pane.module.css';
import type { Craft, DayCounts, Today } from './today-state';

interface TodayPaneProps {
  readonly today: Today;
  readonly load?: Load | undefined;
  readonly usuals?: Usuals | undefined;
  readonly craft?: Craft | undefined;
  /** A shift in which the agent wants none. */
  readonly hidesFigures?: boolean;
  /** What the agent wrote down as good. */
  readonly moments?: readonly string[];
}

/** How heavy is it, what went well? */
export function TodayPane({ today, load, usuals, craft, hidesFigures = false, moments = [] }: TodayPaneProps) {
  const { words, lang } = useWords();
  const { day, strip } = today;
  const text = words.panel.today;
  const isQuiet = day.conversations === 0 && day.pauses === 0;
  if (isQuiet)
    return (
      <EmptyState heading="h1" title={text.empty}>
        {text.emptyHelp}
      </EmptyState>
    );

  if (hidesFigures)
    return (
      <div className={styles.view}>
        <div className={styles.top}>
          <h1 className={styles.lead}>{text.noFigures}</h1>
          <p className={styles.aside}>{text.noFiguresHelp}</p>
        </div>
        <Section heading={text.strip}>
          <DayStrip strip={strip} />
        </Section>
        <GoodMoments moments={moments} />
      </div>
    );

  const well = [
    day.recovered > 0 && count(text.recovered, day.recovered, lang),
    day.pauses > 0 && count(text.pauses, day.pauses, lang),
  ].filter((part) => part !== false);
  const head = [
    text.hour,
    words.terms.levels[1],
    words.terms.levels[2],
    words.terms.levels[3],
    text.pause,
    text.phrase,
  ];

  return (
    <div className={styles.view}>
      <div className={styles.top}>
        <h1 className={styles.lead}>
          {day.hostile === 0
            ? count(text.leadCalm, day.conversations, lang)
            : count(text.lead, day.conversations, lang, { hostile: day.hostile.toLocaleString(lang) })}
        </h1>
        {well.length > 0 && <p className={styles.aside}>{listOf(well, lang)}</p>}
        {isHeavy(day) && <p>{text.heavy}</p>}
      </div>
      <Section heading={text.scale}>
        <HostileScale hostile={day.hostile} abusive={day.abusive} />
        <p className={styles.aside}>{text.scaleHelp}</p>
        <ShareBar day={day} />
      </Section>
      <Section heading={text.strip}>
        <DayStrip strip={strip} />
      </Section>
      <GoodMoments moments={moments} />
      <Card>
        <Facts
          day={day}
          longestRun={today.longestRunHostile}
          lastPauseAt={today.lastPauseAt}
          load={load}
          replyMs={usuals?.replyMs}
        />
        {usuals?.spillOver && <SpillOverLine spillOver={usuals.spillOver} />}
      </Card>
      {craft && <CraftPart craft={craft} />}
      <Fold summary={words.panel.asTable}>
        <DataTable
          caption={text.strip}
          head={head}
          rows={hoursOf(strip).map(({ hour, ...counts }) => [
            hourOf(hour, lang),
            ...[counts.tense, counts.hostile, counts.abusive, counts.pauses, counts.phrases].map((n) =>
              n.toLocaleString(lang),
            ),
          ])}
        />
      </Fold>
    </div>
  );
}

function GoodMoments({ moments }: { readonly moments: readonly string[] }) {
  const { words } = useWords();
  if (moments.length === 0) return null;
  return (
    <Section heading={words.panel.today.moments}>
      <ul className={styles.moments}>
        {moments.map((line, index) => (
          <li key={`${index}-${line}`}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}

/** Under two minutes in seconds: a short pause is not rounded to nothing or to double. */
function lengthOf(ms: number, lang: string): string {
  const [amount, unit] = ms < 120_000 ? [ms / 1_000, 'second'] : [ms / 60_000, 'minute'];
  return new Intl.NumberFormat(lang, { style: 'unit', unit, maximumFractionDigits: 0 }).format(amount);
}

interface FactsProps {
  readonly day: DayCounts;
  readonly longestRun: number;
  readonly lastPauseAt: number | undefined;
  readonly load: Load | undefined;
  /** The agent's usual reply time, once there is enough to tell. */
  readonly replyMs: Usual | undefined;
}

/** What hostile conversations do to one's own words. */
function SpillOverLine({ spillOver: { afterHostile, afterNeutral } }: { readonly spillOver: SpillOver }) {
  const { words, lang } = useWords();
  const whole = (value = 0) => Math.round(value).toLocaleString(lang);
  const lengths = { hostile: whole(afterHostile.length), neutral: whole(afterNeutral.length) };
  return <p className={styles.aside}>{fill(words.panel.today.spillOver, lengths)}</p>;
}

/** Own reply time of this shift, beside the usual one. */
function replyTime(ms: number, usual: Usual | undefined, pattern: string, lang: string): string {
  const value = lengthOf(ms, lang);
  return usual ? fill(pattern, { value, low: lengthOf(usual.low, lang), high: lengthOf(usual.high, lang) }) : value;
}

function Facts({ day, longestRun, lastPauseAt, load, replyMs }: FactsProps) {
  const { words, lang } = useWords();
  const { facts } = words.panel.today;
  const rows: readonly (readonly [string, string])[] = [
    [facts.recovered, day.recovered.toLocaleString(lang)],
    [facts.longestRun, longestRun.toLocaleString(lang)],
    [facts.replies, day.replies.toLocaleString(lang)],
    ...(load?.replies.ms === undefined
      ? []
      : [[facts.replyTime, replyTime(load.replies.ms, replyMs, facts.usual, lang)] as const]),
    ...(load && load.waiting.length > 0 ? [[facts.waiting, load.waiting.length.toLocaleString(lang)] as const] : []),
    ...(load && load.longConversations > 0 ? [[facts.long, load.longConversations.toLocaleString(lang)] as const] : []),
    [facts.phrases, day.phraseUses.toLocaleString(lang)],
    [
      facts.pauses,
      day.pauseMs > 0
        ? fill(facts.pausesTook, { n: day.pauses, length: lengthOf(day.pauseMs, lang) })
        : day.pauses.toLocaleString(lang),
    ],
    ...(lastPauseAt === undefined ? [] : [[facts.lastPause, timeOf(lastPauseAt, lang)] as const]),
  ];
  return (
    <dl className={styles.facts}>
      {rows.map(([name, value]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
