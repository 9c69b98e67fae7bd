import { type Fact, factsOf } from '../../domain/conversation/facts';
import type { Entry } from '../../consoles/dom/transcript';
import { isHeated, isHostile, type Severity, type Utterance } from '../../domain/hostility/verdict';
import type { Judged } from '../../messaging/observation';
import type { NowMessage } from '../../messaging/view';
import type { ConversationState } from '../console.content/conversation-state';
import type { Explained } from './card';

/** Messages from which phrases are chosen. */
const RECENT = 12;
/** Longest excerpt shown, code units. */
const EXCERPT = 400;
/** Words shown as the reason. */
const REASONS = 5;

/** The last messages, oldest first, as the phrase desk reads them. */
export function recentOf(open: ConversationState): Utterance[] {
  return open.transcript.entries.slice(-RECENT).map(({ speaker, text }) => ({ speaker, text: text.slice(0, 1_000) }));
}

/** What the customer wrote that is worth holding on to. */
export function factsIn(open: ConversationState): Fact[] {
  return factsOf(recentOf(open).flatMap(({ speaker, text }) => (speaker === 'customer' ? [text] : [])));
}

/** The message that weighs most: the last of the strongest, or the last one the agent corrected. */
export function explainedIn(open: ConversationState): Explained | undefined {
  let found: { entry: Entry; judged: Judged; weight: Severity } | undefined;
  for (const entry of open.lastEntries()) {
    const judged = open.judgedOf(entry);
    if (!judged || entry.speaker !== 'customer') continue;
    const weight = judged.correction ?? judged.verdict.severity;
    const isWorthIt = judged.correction !== undefined || isHeated(weight);
    if (isWorthIt && weight >= (found?.weight ?? 0)) found = { entry, judged, weight };
  }
  if (!found) return undefined;
  const { entry, judged, weight } = found;
  const words = judged.verdict.cues.map((cue) => entry.text.slice(cue.start, cue.end).trim()).filter(Boolean);
  return {
    fingerprint: judged.fingerprint,
    words: words.filter((word, index) => !isSaid(word, words, index)).slice(0, REASONS),
    isHostile: isHostile(weight),
    isCorrected: judged.correction !== undefined,
  };
}

/** Said already, or part of a longer reason. */
function isSaid(word: string, words: readonly string[], index: number): boolean {
  return words.some((other, place) => (other === word ? place < index : other.includes(word)));
}

/** The judged messages for the panel, newest first. */
export function messagesOf(open: ConversationState): NowMessage[] {
  const messages: NowMessage[] = [];
  for (const entry of open.lastEntries()) {
    const judged = open.judgedOf(entry);
    if (!judged) continue;
    const { severity, kinds, risks, cues } = judged.verdict;
    messages.push({
      fingerprint: judged.fingerprint,
      speaker: entry.speaker,
      text: excerptOf(entry.text),
      at: entry.sentAt,
      severity,
      correction: judged.correction,
      kinds,
      risks,
      cues: cues.filter((cue) => cue.end <= EXCERPT).map(({ start, end }) => ({ start, end })),
    });
  }
  return messages.reverse();
}

/** The beginning of a text, with no character cut in half. */
function excerptOf(text: string): string {
  return text.slice(0, EXCERPT).replace(/[\ud800-\udbff]$/, '');
}
