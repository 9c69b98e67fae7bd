import type { ConsoleSpec } from '../define-console';
import { inSlices } from './in-slices';
import type { OpenConversation } from './open-conversation';
import { holdOwnMessages } from './own-messages';
import { firstOf, read } from './reading';
import { createTranscript, type Entry, type Transcript } from './transcript';

/** When all that stood is replaced by unknown messages, the console may be changing conversations, ms. */
const REPLACED_MS = 250;
/** So many of the newest messages are looked at to tell a list drawn anew from another one. */
const LOOKED_AT = 5;

/** How to read, and whom to tell. */
export interface WatchTranscriptOptions {
  readonly signal: AbortSignal;
  readonly now: () => number;
  /** Longest text taken from one message, code units. */
  readonly textLimit: number;
  /** New messages, oldest first; the transcript holds the ones before. */
  readonly onMessages: (fresh: readonly Entry[], transcript: Transcript) => void;
  /** The pane shows another conversation now; nothing more is read for this one. */
  readonly onMoved: () => void;
}

/**
 * Reads what stands in a conversation, then each message that appears: new nodes, nodes rendered
 * anew and nodes whose words change. Observes the pane only.
 */
export function watchTranscript(conversation: OpenConversation, options: WatchTranscriptOptions): Transcript {
  const { pane, spec, externalId } = conversation;
  const { signal, now, onMessages } = options;
  const transcript = createTranscript(conversation, now(), options.textLimit);
  const own = holdOwnMessages(transcript, (entry) => onMessages([entry], transcript));
  const touched = new Set<Element>();
  let isReading = false;

  const hasMoved = (): boolean => read(spec.conversation.id, pane) !== externalId;

  const tell = (fresh: readonly Entry[]): void => {
    transcript.place(fresh);
    const ready: Entry[] = [];
    for (const entry of fresh) {
      if (entry.speaker === 'agent' && entry.arrival === 'live') own.hold(entry);
      else ready.push(entry);
    }
    if (ready.length > 0) onMessages(ready, transcript);
  };

  /** Some consoles draw the next conversation's messages first and name it a moment later. */
  const isReplaced = (items: readonly Element[]): boolean =>
    transcript.isGone() &&
    items.length > 0 &&
    !items.slice(-LOOKED_AT).some((item) => ['yes', 'perhaps'].includes(transcript.recognises(item, now()) ?? ''));

  const readTouched = async (isBaseline: boolean): Promise<void> => {
    if (isReading) return;
    isReading = true;
    while (touched.size > 0 && !signal.aborted) {
      let items = transcript.changed(touched);
      if (isReplaced(items)) {
        await new Promise((resolve) => setTimeout(resolve, REPLACED_MS));
        if (hasMoved()) {
          options.onMoved();
          break;
        }
        items = transcript.changed(touched);
      }
      touched.clear();
      // What a message draws in a shadow root of its own is seen only there.
      for (const { shadowRoot } of items) if (shadowRoot) observer.observe(shadowRoot, watched);
      const fresh: Entry[] = [];
      const take = (slice: readonly Element[]): void => {
        const standing = slice.filter((item) => item.isConnected);
        fresh.push(...transcript.take(standing, isBaseline, now()));
        // A long conversation is told while it is read; changes only when all are, for the order's sake.
        if (isBaseline) tell(fresh.splice(0));
      };
      await inSlices(items, take, signal);
      tell(fresh);
      own.sift();
      isBaseline = false;
    }
    isReading = false;
  };

  const observer = new MutationObserver((records) => {
    // Consoles reuse the pane for the next conversation: its messages must not be read as this one's.
    if (hasMoved()) {
      options.onMoved();
      return;
    }
    const selector = itemSelector(spec, pane);
    for (const record of records) collect(record, selector, touched);
    if (touched.size > 0) void readTouched(false);
  });
  const ids = (spec.message.id ?? []).flatMap(({ attribute }) => attribute ?? []);
  const watched = { childList: true, subtree: true, characterData: true, attributeFilter: ids };
  observer.observe(pane, watched);
  // A message in a frame of its own has its words once the frame has loaded.
  const onLoad = ({ target }: Event): void => {
    const frame = target as Element;
    const item = frame.tagName === 'IFRAME' && frame.closest(itemSelector(spec, pane));
    if (!item) return;
    touched.add(item);
    void readTouched(false);
  };
  pane.addEventListener('load', onLoad, { capture: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    own.release();
  });

  for (const item of transcript.items()) touched.add(item);
  void readTouched(true);
  return transcript;
}

/** The selector that finds the messages now: a later fallback must not find them once more. */
function itemSelector({ message: { item } }: ConsoleSpec, pane: Element): string {
  if (item.length === 1) return item[0] as string;
  return item.find((selector) => firstOf(pane, [selector])) ?? item.join(',');
}

function collect(record: MutationRecord, selector: string, touched: Set<Element>): void {
  const target = record.target.nodeType === 1 ? (record.target as Element) : record.target.parentElement;
  const within = target?.closest(selector) ?? (record.target.getRootNode() as ShadowRoot).host?.closest(selector);
  if (within) {
    touched.add(within);
    return;
  }
  for (const node of record.addedNodes) {
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (element.matches(selector)) touched.add(element);
    else for (const item of element.querySelectorAll(selector)) touched.add(item);
  }
}
