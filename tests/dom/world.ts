import type { CDPSession, Page } from '@playwright/test';

/** Functions of a bundle, run in a world of their own beside the page's, as a content script is. */
export interface World<Exports> {
  call<Name extends keyof Exports & string>(
    name: Name,
    ...args: Exports[Name] extends (...args: infer Args) => unknown ? Args : never
  ): Promise<Exports[Name] extends (...args: never) => infer Result ? Awaited<Result> : never>;
}

/** Loads a bundle whose exports are the global `entry` into a new isolated world of the page. */
export async function openWorld<Exports>(page: Page, code: string): Promise<World<Exports>> {
  const protocol = await page.context().newCDPSession(page);
  const { frameTree } = await protocol.send('Page.getFrameTree');
  const { executionContextId } = await protocol.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'content-script',
  });
  const run = (expression: string) => evaluate(protocol, executionContextId, expression);
  await run(`${code}\n;0`);
  return {
    call: async (name, ...args) => (await run(`entry.${name}(...${JSON.stringify(args)})`)) as never,
  };
}

async function evaluate(protocol: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const options = { contextId, expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await protocol.send('Runtime.evaluate', options);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
