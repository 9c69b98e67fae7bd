import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { hostilityModel } from '../assets/model/hostility-model';
import { suggestionModel } from '../assets/model/suggestion-model';
import { complaintTypeOf } from '../domain/conversation/complaint-type';
import type { JudgedUtterance } from '../domain/conversation/moment-input';
import { momentOf } from '../domain/conversation/moment';
import { outcomeOf } from '../domain/conversation/outcome';
import { createSuggestionReader } from '../domain/conversation/suggestion-model';
import { levelOf, tensionOf } from '../domain/conversation/tension';
import type { Turn } from '../domain/conversation/turn';
import { createJudge } from '../domain/hostility/judge';
import { advance, type Offer } from '../domain/pause/engine';

const CONVERSATIONS = v.array(
  v.object({
    id: v.string(),
    console: v.optional(v.string(), 'unknown'),
    messages: v.array(
      v.object({ n: v.optional(v.number()), author: v.string(), atSeconds: v.number(), text: v.string() }),
    ),
  }),
);
type Conversation = v.InferOutput<typeof CONVERSATIONS>[number];

const suggestionReader = createSuggestionReader(suggestionModel);

/** The platform default, as in the settings. */
const CLOCK = { limitMs: 180_000, warnMs: 100_000 };
/** Hands that are always still: when the agent types is not told. */
const STILL = {
  lastKeyAt: -Infinity,
  lastSentAt: -Infinity,
  isComposing: false,
  isInFront: true,
  isEngaged: false,
};
/** Messages before, as the extension sends them. */
const BEFORE = 6;
const judge = createJudge(hostilityModel);

/** Plays one conversation through the same functions as the extension. */
function replay({ id, console: desk, messages }: Conversation): object {
  const turns: Turn[] = [];
  const said: JudgedUtterance[] = [];
  let past: Offer[] = [];
  const offers: object[] = [];
  for (const { author, atSeconds, text } of messages) {
    if (author !== 'customer' && author !== 'agent') continue;
    const before = said.slice(-BEFORE).map((utterance) => ({ speaker: utterance.speaker, text: utterance.text }));
    const verdict = author === 'customer' ? judge({ text, before }) : undefined;
    const at = atSeconds * 1000;
    const { severity = 0, kinds = [], target = 'none', mood = 'unclear', risks = [] } = verdict ?? {};
    turns.push({ speaker: author, at, severity, kinds, target, mood, risks });
    said.push({ speaker: author, text, verdict });
    const known = past.length;
    past = advance(
      {
        now: at,
        conversation: id,
        turns,
        offers: past,
        load: { value: 0 },
        isPausing: false,
        isNotMyDay: false,
        hands: STILL,
        waits: [],
        clock: CLOCK,
      },
      () => `${id}-${past.length}`,
    );
    const [made] = past.slice(known);
    if (made) offers.push({ atSeconds, reset: made.reset, reason: made.reason });
  }
  const outcome = outcomeOf(turns);
  const channel = /ticket|tracker|zendesk|mail/i.test(desk) ? 'ticket' : 'chat';
  const moment = momentOf({ utterances: said, level: levelOf(tensionOf(turns)), channel, used: [], suggestionReader });
  return {
    id,
    hostile: outcome.hostile,
    abusive: outcome.abusive,
    recovered: outcome.recovered,
    severities: turns.flatMap((turn) => (turn.speaker === 'customer' ? [turn.severity] : [])),
    complaintType: complaintTypeOf(said).type,
    stage: moment.stage,
    suggest: moment.suggestions[0] ?? 'acknowledge',
    offers,
  };
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const file = process.argv[2];
if (!file) fail('Usage: npm run --silent replay -- FILE   (a JSON array of conversations)');
let raw: unknown;
try {
  raw = JSON.parse(readFileSync(file, 'utf8'));
} catch (error) {
  fail(`${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`);
}
const conversations = v.safeParse(CONVERSATIONS, raw);
if (!conversations.success) {
  const issue = conversations.issues[0];
  fail(`${file}: ${issue.path?.map((part) => String(part.key)).join('.') ?? ''} ${issue.message}`);
}
for (const conversation of conversations.output) console.log(JSON.stringify(replay(conversation)));
