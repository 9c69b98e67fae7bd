import { allPhrases } from '../../assets/phrases/library';
import { momentOf } from '../../domain/conversation/moment';
import { lengthOf, RESETS } from '../../domain/pause/resets';
import { effectsOf } from '../../domain/phrases/effect';
import type { Phrase, PhraseLanguage } from '../../domain/phrases/phrase';
import { rankHoldingLines, rankPhrases } from '../../domain/phrases/rank';
import type { UiLanguage } from '../../locales/messages';
import { onMessage } from '../../messaging/client';
import type { PhraseQuery, PhraseView } from '../../messaging/view';
import { database } from '../../storage/database';
import { correctTurn } from '../../storage/queries/correct-turn';
import { answerOffer } from '../../storage/queries/offers';
import { startPause } from '../../storage/queries/pauses';
import { addPhraseUse, lastPhraseUses, phrasesUsedIn, removePhraseUse } from '../../storage/queries/phrase-uses';
import { judge } from './observe';
import { refreshPages } from './refresh-pages';
import { postponeUntilLater } from './set-up-housekeeping';
import { readAll } from './settings';
import { chosenLanguage } from './words';

/** Phrases answered to one query. */
const PHRASES = 12;

/** Answers chip and pages: phrases, insertions, corrections, offers, pauses. */
export function setUpDesk(): void {
  onMessage('desk.phrases', ({ data }) => phrasesFor(data));
  onMessage('desk.inserted', async ({ data }) => {
    const conversation = await database.conversations.get(data.conversation);
    const stage = allPhrases().find((phrase) => phrase.id === data.phrase)?.stages[0] ?? 'listen';
    await addPhraseUse({ ...data, stage, at: Date.now(), tensionBefore: conversation?.tension ?? 0 });
  });
  onMessage('desk.takenBack', ({ data }) => removePhraseUse(data.id));
  onMessage('desk.phraseTexts', async ({ data }) => {
    const own = PHRASES_IN[await chosenLanguage()];
    return Object.fromEntries(
      data.ids.flatMap((id) => {
        const same = allPhrases().filter((phrase) => phrase.id === id);
        const found = same.find(({ language }) => language === own) ?? same[0];
        return found ? [[id, found.text]] : [];
      }),
    );
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
  const [{ ownWords }, ui, conversation, used, uses] = await Promise.all([
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
      ? { verdict: judge({ text: utterance.text, before: query.recent.slice(0, index) }, ownWords) }
      : {}),
  }));
  const { channel } = query;
  const level = conversation?.level ?? 0;
  const moment = momentOf({ utterances, level, channel, used, fallbackLanguage: own });
  const calming = new Map([...effectsOf(uses)].map(([id, { advantage }]) => [id, advantage]));
  const ranked = query.holding
    ? rankHoldingLines(allPhrases(), moment)
    : rankPhrases(allPhrases(), moment, { calming });
  return ranked.slice(0, PHRASES).map(({ phrase, why }) => ({
    id: phrase.id,
    text: phrase.text,
    language: phrase.language,
    meaning: meaningOf(phrase, own),
    suggestion: phrase.suggestion,
    slots: phrase.slots,
    why,
  }));
}

const PHRASES_IN: Readonly<Record<UiLanguage, PhraseLanguage>> = { en: 'en', zh_CN: 'zh', zh_TW: 'zh-Hant' };

/** The same phrase in the agent's own language, where the customer's is another one. */
function meaningOf({ id, language }: Phrase, own: PhraseLanguage): string | undefined {
  if ((language === 'en') === (own === 'en')) return undefined;
  const same = allPhrases().filter((phrase) => phrase.id === id);
  return (same.find((phrase) => phrase.language === own) ?? same.find((phrase) => phrase.language === 'zh'))?.text;
}
