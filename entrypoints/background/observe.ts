import { isClosing } from '../../domain/conversation/closing';
import { levelOf } from '../../domain/conversation/tension';
import { createJudge } from '../../domain/hostility/judge';
import type { Taught, Utterance, Verdict } from '../../domain/hostility/verdict';
import { localDayOf } from '../../domain/load/local-day';
import { hostilityModel } from '../../assets/model/hostility-model';
import { type Judged, MAX_BEFORE, type Observation, type SeenMessage } from '../../messaging/observation';
import type { ConversationView } from '../../messaging/view';
import { database } from '../../storage/database';
import { conversationKey, customerKey, fingerprint } from '../../storage/keys';
import type { SeenTurn } from '../../storage/queries/observation';
import { recordObservation } from '../../storage/queries/record-observation';
import { decidePause } from './offer-view';
import { readAll } from './settings';

export const judge = createJudge(hostilityModel);

/**
 * Judges what was seen, stores it, decides on an offer, and answers what the chip shows.
 * @param site origin of the page
 */
export async function observe(
  observation: Observation,
  site: string,
): Promise<{ view: ConversationView; judged: Judged[] }> {
  const now = Date.now();
  const settings = await readAll();
  // Two sites of one self-hosted console both have a ticket 1.
  const desk = `${observation.console} ${site}`;
  const key = await conversationKey(desk, observation.externalId);
  const customer = observation.customer && (await customerKey(desk, observation.customer));
  const verdicts = judgeAll(observation, settings.taught);
  const fingerprints = await Promise.all(observation.messages.map(({ identity }) => fingerprint(key, identity)));
  const turns = observation.messages.map((message, index) =>
    turnOf(message, verdicts[index] as Verdict, fingerprints[index] as string, now),
  );
  const { conversation, recentTurns } = await recordObservation({
    conversation: { key, console: observation.console, ...(customer ? { customer } : {}) },
    turns,
    now,
  });
  // What belongs to no shift we saw colours the conversation and is no reason for a pause now.
  const ofShift = recentTurns.filter((turn) => turn.day !== '');
  const [pause, day] = await Promise.all([
    decidePause(key, ofShift, observation, now, settings),
    database.days.get(localDayOf(now)),
  ]);
  const { tension } = conversation;
  const hostileToday = settings.isNotMyDay ? undefined : (day?.hostile ?? 0);
  return {
    view: { key, tension, level: levelOf(tension), hostileToday, ...pause },
    judged: await withCorrections(observation.messages, verdicts, fingerprints),
  };
}

function judgeAll({ messages, before }: Observation, taught: Taught): Verdict[] {
  const said: Utterance[] = [...before];
  return messages.map(({ speaker, text }) => {
    const verdict = speaker === 'customer' ? judge({ text, before: said.slice(-MAX_BEFORE) }, taught) : OWN_WORDS;
    said.push({ speaker, text });
    return verdict;
  });
}

/** The agent's own messages are never judged. */
const OWN_WORDS: Verdict = {
  severity: 0,
  score: [1, 0, 0, 0],
  kinds: [],
  target: 'none',
  language: 'other',
  mood: 'unclear',
  risks: [],
  cues: [],
};

function turnOf(message: SeenMessage, verdict: Verdict, print: string, now: number): SeenTurn {
  const { severity, score, kinds, target, mood, risks } = verdict;
  return {
    fingerprint: print,
    speaker: message.speaker,
    sentAt: message.sentAt,
    observedAt: now,
    arrival: message.arrival,
    unanswered: message.unanswered,
    severity,
    score: Math.min(1, score[2] + score[3]),
    kinds,
    target,
    mood,
    risks,
    closes: message.speaker === 'customer' && severity === 0 && isClosing(message.text) ? true : undefined,
    length: message.speaker === 'agent' ? message.text.length : undefined,
  };
}

async function withCorrections(
  messages: readonly SeenMessage[],
  verdicts: readonly Verdict[],
  fingerprints: readonly string[],
): Promise<Judged[]> {
  const rows = await database.turns.bulkGet([...fingerprints]);
  return messages.map(({ identity }, index) => ({
    identity,
    fingerprint: fingerprints[index] as string,
    verdict: verdicts[index] as Verdict,
    correction: rows[index]?.correction,
  }));
}
