import { suggestionModel } from '../../assets/model/suggestion-model';
import { allPhrases } from '../../assets/phrases/library';
import { momentOf } from '../../domain/conversation/moment';
import { createSuggestionReader, type SuggestionReader } from '../../domain/conversation/suggestion-model';
import { afterCorrection } from '../../domain/hostility/sensitivity';
import type { Severity } from '../../domain/hostility/verdict';
import { lengthOf, RESETS } from '../../domain/pause/resets';
import { effectsOf } from '../../domain/phrases/effect';
import { asPhrase, createOwnSorter } from '../../domain/phrases/own/sort-own';
import type { Moment, Phrase, PhraseLanguage } from '../../domain/phrases/phrase';
import { type RankedPhrase, type RankOptions, rankHoldingLines, rankPhrases } from '../../domain/phrases/rank';
import type { UiLanguage } from '../../locales/messages';
import { onMessage } from '../../messaging/client';
import type { PhraseQuery, PhraseView } from '../../messaging/view';
import { database } from '../../storage/database';
import { type CorrectedTurn, correctTurn } from '../../storage/queries/correct-turn';
import { answerOffer } from '../../storage/queries/offers';
import { startPause } from '../../storage/queries/pauses';
import { readOwnPhrases, starredPhrases } from '../../storage/queries/own-phrases';
import { addPhraseUse, lastPhraseUses, phrasesUsedIn, removePhraseUse } from '../../storage/queries/phrase-uses';
import { sensitivity } from '../../storage/settings';
import { judge } from './observe';
import { refreshPages } from './refresh-pages';
import { postponeUntilLater } from './set-up-housekeeping';
import { readAll } from './settings';
import { chosenLanguage } from './words';

/** Phrases answered to one query. */
const PHRASES = 12;

/** Kept in memory only while the worker lives: reading many texts anew takes a while. */
const sortOwn = createOwnSorter();

/** Made when the first phrases are asked for. */
let suggestionReader: SuggestionReader | undefined;

/** Answers chip and pages: phrases, insertions, corrections, offers, pauses. */
export function setUpDesk(): void {
  onMessage('desk.phrases', ({ data }) => phrasesFor(data));
  onMessage('desk.inserted', async ({ data }) => {
    const conversation = await database.conversations.get(data.conversation);
    const stage = (await phraseOf(data.phrase))?.stages[0] ?? 'listen';
    await addPhraseUse({ ...data, stage, at: Date.now(), tensionBefore: conversation?.tension ?? 0 });
  });
  onMessage('desk.takenBack', ({ data }) => removePhraseUse(data.id));
  onMessage('desk.phraseTexts', async ({ data }) => {
    const own = PHRASES_IN[await chosenLanguage()];
    const rows = await database.ownPhrases.bulkGet([...data.ids]);
    const texts = new Map(rows.flatMap((row) => (row ? [[row.id, row.text]] : [])));
    return Object.fromEntries(
      data.ids.flatMap((id) => {
        const kept = texts.get(id);
        if (kept !== undefined) return [[id, kept]];
        const same = allPhrases().filter((phrase) => phrase.id === id);
        const found = same.find(({ language }) => language === own) ?? same[0];
        return found ? [[id, found.text]] : [];
      }),
    );
  });
  onMessage('desk.correct', async ({ data }) => {
    const corrected = await correctTurn(data.fingerprint, data.severity, Date.now());
    if (corrected) await noteCorrection(corrected, data.severity);
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

/** Corrections are counted, for the agent to see and to draw on; nothing changes by itself. */
async function noteCorrection({ turn, previous }: CorrectedTurn, next: Severity | undefined): Promise<void> {
  const now = await sensitivity.read();
  const then = afterCorrection(now, { severity: turn.severity, score: turn.score, previous, next });
  if (then.alarms !== now.alarms || then.misses !== now.misses) await sensitivity.write(then);
}

async function phrasesFor(query: PhraseQuery): Promise<PhraseView[]> {
  const [{ taught }, ui, conversation, used, uses] = await Promise.all([
    readAll(),
    chosenLanguage(),
    database.conversations.get(query.conversation),
    phrasesUsedIn(query.conversation),
    lastPhraseUses(),
  ]);
  const own = PHRASES_IN[ui];
  const utterances = query.recent.map((utterance, index) => ({
    ...utterance,
    ...(utterance.speaker === 'customer'
      ? { verdict: judge({ text: utterance.text, before: query.recent.slice(0, index) }, taught) }
      : {}),
  }));
  const { channel } = query;
  suggestionReader ??= createSuggestionReader(suggestionModel);
  const level = conversation?.level ?? 0;
  const moment = momentOf({ utterances, level, channel, used, fallbackLanguage: own, suggestionReader });
  const calming = new Map([...effectsOf(uses)].map(([id, { advantage }]) => [id, advantage]));
  const ranked = query.holding ? rankHoldingLines(allPhrases(), moment) : await rankWithOwn(moment, { calming });
  return ranked.slice(0, PHRASES).map(({ phrase, why }) => ({
    id: phrase.id,
    text: phrase.text,
    language: phrase.language,
    meaning: meaningOf(phrase, own),
    suggestion: phrase.suggestion,
    ...(phrase.own && { own: true as const }),
    slots: phrase.slots,
    why,
  }));
}

/** The library and what the agent keeps, in one order. */
async function rankWithOwn(moment: Moment, options: RankOptions): Promise<RankedPhrase[]> {
  const [own, starred] = await Promise.all([readOwnPhrases(moment.language), starredPhrases()]);
  return rankPhrases([...sortOwn(own), ...allPhrases()], moment, { ...options, starred });
}

async function phraseOf(id: string): Promise<Phrase | undefined> {
  const own = await database.ownPhrases.get(id);
  return own ? asPhrase(own) : allPhrases().find((phrase) => phrase.id === id);
}

const PHRASES_IN: Readonly<Record<UiLanguage, PhraseLanguage>> = { en: 'en', zh_CN: 'zh', zh_TW: 'zh-Hant' };

/** The same phrase in the agent's own language, where the customer's is another one. */
function meaningOf({ id, language }: Phrase, own: PhraseLanguage): string | undefined {
  if ((language === 'en') === (own === 'en')) return undefined;
  const same = allPhrases().filter((phrase) => phrase.id === id);
  return (same.find((phrase) => phrase.language === own) ?? same.find((phrase) => phrase.language === 'zh'))?.text;
}
