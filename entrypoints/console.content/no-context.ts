/**
 * Stands in for WXT's context of a content script (see `wxt.config.ts`). Its own posts a message to
 * every page it starts in, from which a page can tell that this extension is there, and ends at an
 * event that any page can dispatch. Our scripts end by their own signal and need none of it.
 */
export class ContentScriptContext {}
