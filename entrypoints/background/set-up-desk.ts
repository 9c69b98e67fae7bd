import { allPhrases } from '../../assets/phrases/library';
import { momentOf } from '../../domain/conversation/moment';
import { lengthOf, RESETS } from '../../domain/pause/resets';
import { asPhrase, createOwnSorter } from '../../domain/phrases/own/sort-own';
import type { Moment, Phrase } from '../../domain/phrases/phrase';
import { type RankedPhrase, rankHoldingLines, rankPhrases } from '../../domain/phrases/rank';
import { onMessage } from '../../messaging/client';
import type { PhraseQuery, PhraseView } from '../../messaging/view';
import { database } from '../../storage/database';
import { correctTurn } from '../../storage/queries/correct-turn';
import { answerOffer } from '../../storage/queries/offers';
import { startPause } from '../../storage/queries/pauses';
import { readOwnPhrases, starredPhrases } from '../../storage/queries/own-phrases';
import { addPhraseUse, phrasesUsedIn } from '../../storage/queries/phrase-uses';
import { judge } from './observe';
import { refreshPages } from './refresh-pages';
import { postponeUntilLater } from './set-up-housekeeping';
import { readAll } from './settings';

/** Phrases answered to one query. */
const PHRASES = 12;

/** Kept in memory only while the worker lives: reading many texts anew takes a while. */
const sortOwn = createOwnSorter();

/** Answers chip and pages: phrases, insertions, corrections, offers, pauses. */
export function setUpDesk(): void {
  onMessage('desk.phrases', ({ data }) => phrasesFor(data));
  onMessage('desk.inserted', async ({ data }) => {
    const conversation = await database.conversations.get(data.conversation);
    const stage = (await phraseOf(data.phrase))?.stages[0] ?? 'listen';
    await addPhraseUse({ ...data, stage, at: Date.now(), tensionBefore: conversation?.tension ?? 0 });
  });
  onMessage('desk.correct', async ({ data }) => {
    const corrected = await correctTurn(data.fingerprint, data.severity, Date.now());
    await refreshPages(true);
    return { previous: corrected?.previous };
  });
  onMessage('desk.dataChanged', () => refreshPages());
  onMessage('desk.answerOffer', async ({ data }) => {
    await answerOffer(data.offer, data.answer, Date.now());
    if (data.answer === 'later') await postponeUntilLater();
    await refreshPages();
  });
  onMessage('desk.startPause', async ({ data }) => {
    await startPause({ ...data, startedAt: Date.now(), plannedMs: lengthOf(RESETS[data.reset]) });
  });
}

async function phrasesFor(query: PhraseQuery): Promise<PhraseView[]> {
  const { ownWords } = await readAll();
  const [conversation, used] = await Promise.all([
    database.conversations.get(query.conversation),
    phrasesUsedIn(query.conversation),
  ]);
  const utterances = query.recent.map((utterance, index) => ({
    ...utterance,
    ...(utterance.speaker === 'customer'
      ? { verdict: judge({ text: utterance.text, before: query.recent.slice(0, index) }, ownWords) }
      : {}),
  }));
  const moment = momentOf({ utterances, level: conversation?.level ?? 0, channel: query.channel, used });
  const ranked = query.holding ? rankHoldingLines(allPhrases(), moment) : await rankWithOwn(moment);
  return ranked.slice(0, PHRASES).map(({ phrase, why }) => ({
    id: phrase.id,
    text: phrase.text,
    suggestion: phrase.suggestion,
    ...(phrase.own && { own: true as const }),
    slots: phrase.slots,
    why,
  }));
}

/** The library and what the agent keeps, in one order. */
async function rankWithOwn(moment: Moment): Promise<RankedPhrase[]> {
  const [own, starred] = await Promise.all([readOwnPhrases(moment.language), starredPhrases()]);
  return rankPhrases([...sortOwn(own), ...allPhrases()], moment, { starred });
}

async function phraseOf(id: string): Promise<Phrase | undefined> {
  const own = await database.ownPhrases.get(id);
  return own ? asPhrase(own) : allPhrases().find((phrase) => phrase.id === id);
}
