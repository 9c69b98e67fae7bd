import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { hostilityModel } from '../assets/model/hostility-model';
import { complaintTypeOf } from '../domain/conversation/complaint-type';
import type { JudgedUtterance } from '../domain/conversation/moment-input';
import { momentOf } from '../domain/conversation/moment';
import { outcomeOf } from '../domain/conversation/outcome';
import { levelOf, tensionOf } from '../domain/conversation/tension';
import type { Turn } from '../domain/conversation/turn';
import { createJudge } from '../domain/hostility/judge';
import { decideOffer, type PastOffer } from '../domain/pause/decide-offer';

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

/** The platform default, as in the settings. */
const CLOCK = { limitMs: 180_000, warnMs: 100_000 };
/** Messages before, as the extension sends them. */
const BEFORE = 6;
const judge = createJudge(hostilityModel);

/** Plays one conversation through the same functions as the extension. */
function replay({ id, console: desk, messages }: Conversation): object {
  const turns: Turn[] = [];
  const said: JudgedUtterance[] = [];
  const past: PastOffer[] = [];
  const offers: object[] = [];
  for (const { author, atSeconds, text } of messages) {
    if (author !== 'customer' && author !== 'agent') continue;
    const before = said.slice(-BEFORE).map((utterance) => ({ speaker: utterance.speaker, text: utterance.text }));
    const verdict = author === 'customer' ? judge({ text, before }) : undefined;
    const at = atSeconds * 1000;
    const { severity = 0, kinds = [], target = 'none', mood = 'unclear', risks = [] } = verdict ?? {};
    turns.push({ speaker: author, at, severity, kinds, target, mood, risks });
    said.push({ speaker: author, text, verdict });
    const offer = decideOffer({
      now: at,
      conversation: id,
      turns,
      offers: past,
      isPausing: false,
      clock: CLOCK,
      isQuiet: false,
    });
    if (!offer) continue;
    past.push({ conversation: id, at });
    offers.push({ atSeconds, reset: offer.reset, reason: offer.reason });
  }
  const outcome = outcomeOf(turns);
  const channel = /ticket|tracker|zendesk|mail/i.test(desk) ? 'ticket' : 'chat';
  const moment = momentOf({ utterances: said, level: levelOf(tensionOf(turns)), channel, used: [] });
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
