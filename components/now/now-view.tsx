import type { Sensitivity } from '../../domain/hostility/sensitivity';
import type { LocalWords, Severity } from '../../domain/hostility/verdict';
import type { PhraseDraft } from '../../domain/phrases/own/own-phrase';
import { fitsClock } from '../../domain/pause/response-clock';
import { fill } from '../../locales/translate';
import { saidOf } from '../hooks/said';
import { useNow } from '../hooks/use-now';
import { keepPhrase, setStar, useFolders, useStars } from '../hooks/use-own-phrases';
import { useOffer } from '../hooks/use-offer';
import type { PauseControls } from '../hooks/use-pause';
import { type Teaching, useTeaching } from '../hooks/use-teaching';
import { useResponseClock } from '../hooks/use-response-clock';
import { useWords } from '../hooks/words';
import type { InsertMode, NowMessage, PhraseView } from '../../messaging/view';
import { StarButton } from '../phrases/star-button';
import type { Notify } from '../ui/use-notify';
import { Conversation } from './conversation';
import { KeepDraft } from './keep-draft';
import { OfferCard } from './offer-card';
import { PhraseSearch } from './phrase-search';
import { QuietPage } from './quiet-page';
import { SensitivityHint } from './sensitivity-hint';
import { TeachWords } from './teach-words';

interface NowViewProps {
  readonly notify: Notify;
  readonly onStart: PauseControls['start'];
}

export function NowView({ notify, onStart }: NowViewProps) {
  const { words } = useWords();
  const { now, phrases, switchOn, reloadTab, teachPage, correct, insert, readDraft } = useNow();
  const { offer, madeIn, answer } = useOffer();
  const clock = useResponseClock();
  const stars = useStars();
  const folders = useFolders();
  const teaching = useTeaching();
  if (now.state === 'loading') return null;
  if (now.state !== 'open') {
    return <QuietPage now={now} onGrant={switchOn} onReload={reloadTab} onTeach={teachPage} />;
  }

  const failed = () => notify(words.panel.notStored);
  // What was said in another conversation is no reason here; a pause that waits is.
  const isHere = offer !== undefined && (madeIn === now.conversation || offer.state === 'waiting');
  const isLate = offer && !fitsClock(offer.reset, now.waits, clock);

  function onCorrect(message: NowMessage, severity: Severity | undefined): void {
    correct(message, severity).then((previous) => {
      const undo = () => void correct(message, previous).catch(failed);
      if (severity !== undefined) notify(words.chip.corrected, { label: words.chip.undo, onAction: undo });
    }, failed);
  }

  async function onInsert(phrase: PhraseView, text: string, mode: InsertMode): Promise<void> {
    const { outcome, takeBack } = await insert(phrase, text, mode);
    const undo = async () => notify((await takeBack?.()) ? words.chip.tookBack : words.chip.notTakenBack);
    notify(saidOf(outcome, words.chip), takeBack && { label: words.chip.undo, onAction: () => void undo() });
  }

  const onStar = (phrase: string, starred: boolean) => void setStar(phrase, starred).catch(failed);

  async function onKeep(draft: PhraseDraft): Promise<boolean> {
    try {
      const undo = await keepPhrase(draft);
      notify(words.phrases.kept, { label: words.phrases.undo, onAction: () => void undo().catch(failed) });
      return true;
    } catch {
      failed();
      return false;
    }
  }

  function onTeach({ words: own, setWords }: Teaching, list: keyof LocalWords, word: string): void {
    const undo = () => void setWords(own).catch(failed);
    setWords({ ...own, [list]: [...own[list], word] }).then(
      () => notify(fill(words.teaching.taught[list], { word }), { label: words.chip.undo, onAction: undo }),
      failed,
    );
  }

  function onSensitivity({ sensitivity, setSensitivity }: Teaching, next: Sensitivity): void {
    const undo = () => void setSensitivity(sensitivity).catch(failed);
    setSensitivity(next).then(() => {
      if (next.step === sensitivity.step) return;
      notify(words.teaching.sensitivity.changed, { label: words.chip.undo, onAction: undo });
    }, failed);
  }

  return (
    <Conversation
      key={now.conversation}
      now={now}
      phrases={phrases}
      onCorrect={onCorrect}
      teachingOf={(message) =>
        teaching && (
          <TeachWords message={message} own={teaching.words} onTeach={(list, word) => onTeach(teaching, list, word)} />
        )
      }
      hint={
        teaching && (
          <SensitivityHint
            sensitivity={teaching.sensitivity}
            onChange={(sensitivity) => onSensitivity(teaching, sensitivity)}
          />
        )
      }
      onInsert={(phrase, text, mode) => void onInsert(phrase, text, mode)}
      extras={{
        search: (list, insertFound) => (
          <PhraseSearch open={now} stars={stars} onStar={onStar} onInsert={insertFound}>
            {list}
          </PhraseSearch>
        ),
        markOf: ({ id }) => <StarButton isStarred={stars.has(id)} onChange={(starred) => onStar(id, starred)} />,
        keep: (
          <KeepDraft
            readDraft={readDraft}
            folders={folders}
            onKeep={onKeep}
            onNothing={() => notify(words.phrases.noDraft)}
          />
        ),
      }}
      offer={
        isHere && (
          <OfferCard
            offer={offer}
            holdFirstMs={isLate ? now.waits[0] : undefined}
            onStart={() => void onStart(offer.reset, { offer: offer.id }).catch(failed)}
            onLater={() => answer('later')}
            onDismiss={() => answer('dismissed')}
          />
        )
      }
    />
  );
}
