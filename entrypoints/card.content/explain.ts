import { type Fact, factsOf } from '../../domain/conversation/facts';
import { isHeated, isHostile, type Utterance } from '../../domain/hostility/verdict';
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

/** The last heated or corrected customer message. */
export function explainedIn(open: ConversationState): Explained | undefined {
  for (const entry of [...open.lastEntries()].reverse()) {
    const judged = open.judgedOf(entry);
    if (!judged || entry.speaker !== 'customer') continue;
    const isCorrected = judged.correction !== undefined;
    if (!isCorrected && !isHeated(judged.verdict.severity)) continue;
    const words = judged.verdict.cues.map((cue) => entry.text.slice(cue.start, cue.end).trim()).filter(Boolean);
    return {
      fingerprint: judged.fingerprint,
      words: [...new Set(words)].slice(0, REASONS),
      isHostile: isHostile(judged.correction ?? judged.verdict.severity),
      isCorrected,
    };
  }
  return undefined;
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
      text: entry.text.slice(0, EXCERPT),
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
