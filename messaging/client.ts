import { browser, type Browser } from 'wxt/browser';
import type { Protocol } from './protocol';

/**
 * Typed requests between the extension's contexts over the browser's own messages. Forty lines of
 * our own instead of a library, because they stand in every watched page: @webext-core/messaging
 * takes 3.4 kB of the content script's 25.
 */
type Name = keyof Protocol;
type Data<N extends Name> = Parameters<Protocol[N]> extends [infer D] ? D : undefined;
type Answer<N extends Name> = Awaited<ReturnType<Protocol[N]>>;

/** A request as it is handled. */
export interface Request<N extends Name> {
  readonly data: Data<N>;
  /** Who asks: the tab and frame of a content script, or an extension page. */
  readonly sender: Browser.runtime.MessageSender;
}

interface Envelope {
  readonly request: string;
  readonly data: unknown;
}

type Reply = { readonly answer: unknown } | { readonly error: { readonly name: string; readonly message: string } };
type Handler = (request: { data: unknown; sender: Browser.runtime.MessageSender }) => unknown;

const handlers = new Map<string, Handler>();

/**
 * Sends a request to the background, or with a tab to the content script of that tab.
 * @throws the handler's error with its name and message; Error when nobody answers
 */
export async function sendMessage<N extends Name>(
  request: N,
  ...[data, tab]: Data<N> extends undefined ? [data?: undefined, tab?: number] : [data: Data<N>, tab?: number]
): Promise<Answer<N>> {
  const envelope: Envelope = { request, data };
  const reply: Reply | undefined =
    tab === undefined ? await browser.runtime.sendMessage(envelope) : await browser.tabs.sendMessage(tab, envelope);
  if (reply === undefined) throw new Error(`no answer to ${request}`);
  if ('error' in reply) throw Object.assign(new Error(reply.error.message), { name: reply.error.name });
  return reply.answer as Answer<N>;
}

/** Handles one kind of request in this context; a second handler for it replaces the first. */
export function onMessage<N extends Name>(
  request: N,
  handle: (request: Request<N>) => ReturnType<Protocol[N]> | Promise<Answer<N>>,
): void {
  if (handlers.size === 0) browser.runtime.onMessage.addListener(listen);
  handlers.set(request, handle as Handler);
}

/** Stops handling requests in this context. */
export function removeAllListeners(): void {
  handlers.clear();
  browser.runtime.onMessage.removeListener(listen);
}

function listen(
  message: unknown,
  sender: Browser.runtime.MessageSender,
  respond: (reply: Reply) => void,
): true | undefined {
  const { request, data } = (message ?? {}) as Partial<Envelope>;
  const handle = typeof request === 'string' ? handlers.get(request) : undefined;
  if (!handle || sender.id !== browser.runtime.id) return undefined;
  // Not after a tick: the browser opens the side panel only straight from the gesture.
  const work = start(() => handle({ data, sender }));
  work.then(
    (answer) => respond({ answer }),
    ({ name, message }: Error) => respond({ error: { name, message } }),
  );
  return true;
}

async function start(work: () => unknown): Promise<unknown> {
  return await work();
}
