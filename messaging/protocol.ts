import type { ConsoleSpec } from '../consoles/define-console';
import type { Severity } from '../domain/hostility/verdict';
import type { ResponseClock } from '../domain/pause/response-clock';
import type { PageHealth } from '../domain/sites/page-health';
import type { ResetId } from '../domain/pause/resets';
import type { Judged, Observation } from './observation';
import type { ConversationView, InsertMode, InsertResult, NowSnapshot, PhraseQuery, PhraseView } from './view';
import type { DraftCheck } from '../domain/draft/draft';
import type { CardWords, DraftWords } from '../locales/messages';

/** What a content script needs to begin. */
export interface Hello {
  /** Specs whose route fits the address; the script picks the one the page shows. */
  readonly specs: readonly ConsoleSpec[];
  /** The chip's and the card's words in the agent's language. */
  readonly words: CardWords;
  /** BCP 47 tag of those words. */
  readonly lang: string;
  readonly clock: ResponseClock;
  /** The draft guard; absent when all of it is switched off. */
  readonly guard?: { readonly words: DraftWords; readonly hold: boolean } | undefined;
  /** A page where nothing is found may be looked at: is it a chat, has a known one changed? */
  readonly mayLook: boolean;
}

/** Requests of the page's content script to the background. All are safe to repeat. */
export interface ConsoleProtocol {
  'console.hello'(query: { url: string }): Hello;
  /** Answered only after the rows are stored. */
  'console.observe'(observation: Observation): { view: ConversationView; judged: readonly Judged[] };
  /** The chip tells which conversation is in front, or that none is. */
  'console.visible'(visible: { conversation?: string | undefined }): void;
  /** The hands moved, told at most once a minute. @param before when they last did so in this page, epoch milliseconds */
  'console.active'(hands: { before: number }): void;
  /** Loads a part of the script into the asking page: card and insertion, or guessing and teaching. */
  'console.load'(wanted: { part: 'card' | 'teach' }): void;
  /** The agent taught this site, or said yes to a guess: it is watched so from now on. */
  'console.teach'(taught: { spec: ConsoleSpec }): void;
  /** The agent said that this site is no chat. */
  'console.dontAsk'(): void;
  'console.place'(query: { console: string }): { x: number; y: number } | undefined;
  'console.move'(place: { console: string; x: number; y: number }): void;
}

/** Requests that chip, card and pages share, to the background. */
export interface DeskProtocol {
  'desk.phrases'(query: PhraseQuery): readonly PhraseView[];
  /** Looks at a draft; nothing of it is kept. `before`: the customer's last messages, oldest first. */
  'desk.checkDraft'(draft: { text: string; before: readonly string[] }): DraftCheck;
  'desk.inserted'(use: {
    id: string;
    conversation: string;
    phrase: string;
    place: 'composer' | 'clipboard';
    verified: boolean;
  }): void;
  /** The agent took an insertion back: it was no use of the phrase. */
  'desk.takenBack'(use: { id: string }): void;
  /** Words of phrases by id, in the agent's language where they are written in it; unknown ids are left out. */
  'desk.phraseTexts'(query: { ids: readonly string[] }): Readonly<Record<string, string>>;
  /** Sets the agent's own severity for a message, or takes it back. */
  'desk.correct'(correction: { fingerprint: string; severity?: Severity | undefined }): {
    previous?: Severity | undefined;
  };
  /** Rows were imported or deleted by a page: every chip reads anew. */
  'desk.dataChanged'(): void;
  /** Counts what is found in every open page that may be read. */
  'desk.health'(): readonly PageHealth[];
  /** Opens the side panel; must be the direct result of a click. */
  'desk.openPanel'(tab: { view?: 'now' | 'pause' | undefined }): void;
  'desk.answerOffer'(answer: { offer: string; answer: 'accepted' | 'later' | 'dismissed' }): void;
  'desk.startPause'(pause: {
    id: string;
    reset: ResetId;
    offer?: string | undefined;
    conversation?: string | undefined;
    /** It was drawn for the agent's own trial. */
    drawn?: true | undefined;
  }): void;
}

/** Requests to the content script of one tab. */
export interface PageProtocol {
  'page.now'(): NowSnapshot;
  /** Inserts only while `conversation` is still the visible one. `use`: what the insertion will be noted under. */
  'page.insert'(phrase: {
    conversation: string;
    text: string;
    mode?: InsertMode | undefined;
    use?: string | undefined;
  }): InsertResult;
  /** Puts back what stood in the reply box before this insertion, if it is the last and nothing was typed since. */
  'page.takeBack'(insertion: { use: string }): { isBack: boolean };
  /** Opens the phrases over the reply box, for the keyboard; closes them when they are open. */
  'page.palette'(): void;
  /** What stands in the reply box: the part that is selected there, else all of it. */
  'page.draft'(): { text: string };
  /** Remembers draft, caret and focus before a pause. */
  'page.keep'(): void;
  /** Gives them back; says whether the draft reads the same. Absent: no composer was kept. */
  'page.return'(): { draftKept?: boolean | undefined };
  /** Something in the store has changed: read the view anew, and the verdicts where one was corrected. */
  'page.refresh'(what: { corrected: boolean }): void;
  /** The agent wants to point out the conversation on this page. */
  'page.teach'(): void;
  /** The number on every chip; absent: it is not shown today. */
  'page.today'(today: { hostile?: number | undefined }): void;
  /** Watching was switched off or the permission taken back: stop at once and leave no trace. */
  'page.stop'(): void;
}

export type Protocol = ConsoleProtocol & DeskProtocol & PageProtocol;
