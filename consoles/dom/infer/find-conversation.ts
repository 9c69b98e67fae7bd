import type { Reading } from '../../define-console';
import { escaped } from './escaped';
import { chainTo, isShown } from './page-parts';
import { doorTo, outwards, rootOf } from './roots';
import { tokensOf } from './tokens';

/** What tells one conversation from another, and how sure that is (0–1). */
export interface Identity {
  readonly readings: readonly Reading[];
  readonly certainty: number;
  /** Where it is read: the address, an attribute, the chosen entry of a list, a heading; `none`: the page itself. */
  readonly from: 'address' | 'attribute' | 'list' | 'heading' | 'none';
  /** Expression for the addresses of this kind of page. */
  readonly route: string;
}

const ID_KEY =
  /^(?:ticket|issue|conversation|conv|chat|thread|session|room|case|customer|visitor|user|contact|t|c|u)?[-_]?(?:id|uid|no|key|number)?$/i;
const NAMED = /conversation|ticket|thread|session|chat|room|issue|case|customer|visitor|current|uid/i;
const SELECTED =
  '[aria-selected="true"],[aria-current]:not([aria-current="false"]),.active,.selected,.current,.is-active,.is-selected,[class*="active"],[class*="selected"]';

/** Finds what changes with the conversation. @param list the deepest element around the messages */
export function findConversation(list: Element): Identity {
  const { href, pathname, search, hash } = list.ownerDocument.location;
  const pattern = ofAddress(pathname, search, hash);
  if (pattern && new RegExp(pattern, 'u').test(href)) {
    return { readings: [{ from: 'url', pattern }], certainty: 1, from: 'address', route: pattern };
  }
  const route = `^${escaped(pathname.replace(/[^/]*$/, ''))}`;
  const nearest = (find: (within: Element) => Reading | undefined): Reading | undefined => {
    for (const within of outwards(list)) {
      const reading = find(within);
      if (reading) return { ...reading, selector: `${doorTo(rootOf(within))}${reading.selector}` };
    }
    return undefined;
  };
  const attribute = nearest(ofAttribute);
  if (attribute) return { readings: [attribute], certainty: 0.95, from: 'attribute', route };
  const chosen = nearest(ofList);
  if (chosen) return { readings: [chosen], certainty: 0.85, from: 'list', route };
  const heading = nearest(ofHeading);
  if (heading) return { readings: [heading], certainty: 0.8, from: 'heading', route };
  return { readings: [{ from: 'url', pattern: '^[^?#]+' }], certainty: 0.5, from: 'none', route };
}

/** A number or key in the address that names one thing. */
function ofAddress(pathname: string, search: string, hash: string): string | undefined {
  const inPath = lastKey(pathname);
  if (inPath) return inPath;
  const inHash = lastKey(hash.replace(/^#!?/, '')) ?? keyed(hash);
  if (inHash) return inHash;
  return keyed(search);
}

/** `/agent/tickets/48213` → `/tickets/([^/?#&;]+)`. */
function lastKey(path: string): string | undefined {
  const parts = path.split('?')[0]?.split('/') ?? [];
  const at = parts.findLastIndex(isKey);
  const part = parts[at];
  if (part === undefined) return undefined;
  // `#/chat-id-11`: the words before the number belong to the way, not to the key.
  const lead = /^((?:[a-z]+[-_])+)\d/i.exec(part)?.[1] ?? '';
  const before = parts.slice(Math.max(0, at - 1), at).filter((one) => one && !isKey(one));
  const way = before.length > 0 ? `/${escaped(before.join('/'))}/` : '/';
  return `${way}${escaped(lead)}([^/?#&;]+)`;
}

/** `?id=7`, `;TicketID=7`. */
function keyed(search: string): string | undefined {
  const pairs = search.split(/[?&;#]/).flatMap((pair) => {
    const [key = '', value = ''] = pair.split('=');
    return value && isKey(value) ? [key] : [];
  });
  const best =
    pairs.find((key) => /ticket|issue|conversation|chat|thread|session|room|case/i.test(key)) ??
    pairs.find((key) => ID_KEY.test(key)) ??
    pairs[0];
  return best === undefined ? undefined : `[?&;#]${escaped(best)}=([^&;#]+)`;
}

function isKey(part: string): boolean {
  if (/^\d+$/.test(part)) return true;
  if (/^[A-Z][A-Z\d]*-\d+$/.test(part)) return true;
  if (/^(?:[a-z]+[-_])+\d+$/i.test(part))
    return /(?:id|chat|ticket|room|session|conversation|thread|case|t|c)[-_]\d+$/i.test(part);
  const digits = (part.match(/\d/g) ?? []).length;
  return (
    part.length >= 8 &&
    /^[\w%.@:-]+$/.test(part) &&
    digits >= 3 &&
    digits / part.length > 0.15 &&
    !/\.(?:html?|php|jsp|pl)$/.test(part)
  );
}

/** `data-session-id` on the pane or around it. */
function ofAttribute(list: Element): Reading | undefined {
  const page = list.ownerDocument;
  for (const element of chainTo(list, page.documentElement)) {
    for (const { name, value } of element.attributes) {
      if (
        !(name.startsWith('data-') || name === 'id' || /uid$|id$/i.test(name)) ||
        !/\d/.test(value) ||
        value.length > 120
      )
        continue;
      if (!NAMED.test(name === 'id' ? value : name) || /^data-v-|react|width|height|account/i.test(name)) continue;
      if (name === 'id') {
        const stem = /^(.*?[-_])\d+$/.exec(value)?.[1];
        if (stem) return { from: 'page', selector: `[id^="${stem}"]`, attribute: 'id' };
        continue;
      }
      return { from: 'page', selector: `[${CSS.escape(name)}]`, attribute: name };
    }
  }
  return undefined;
}

/** The entry that is marked in a list of conversations. */
function ofList(list: Element): Reading | undefined {
  const entries = [...rootOf(list).querySelectorAll(SELECTED)].filter(
    (entry) =>
      !entry.contains(list) &&
      !list.contains(entry) &&
      (entry.parentElement?.childElementCount ?? 0) > 1 &&
      isShown(entry) &&
      !entry.matches('button,[role=tab],nav *'),
  );
  for (const entry of entries) {
    for (const { name, value } of entry.attributes) {
      if (
        !(name.startsWith('data-') || name === 'id') ||
        !/\d/.test(value) ||
        value.length > 120 ||
        /index|time/.test(name)
      )
        continue;
      const mark = markOf(entry);
      if (mark) return { from: 'page', selector: `${mark}[${CSS.escape(name)}]`, attribute: name };
    }
  }
  return undefined;
}

function markOf(entry: Element): string | undefined {
  if (entry.getAttribute('aria-selected') === 'true') return '[aria-selected="true"]';
  const mark = [...entry.classList].find((name) => /active|selected|current/i.test(name));
  const kind = tokensOf(entry).find(({ worth }) => worth >= 0.8)?.selector ?? entry.localName;
  return mark === undefined ? undefined : `${kind}.${CSS.escape(mark)}`;
}

/** The name above the messages. */
function ofHeading(list: Element): Reading | undefined {
  const page = list.ownerDocument;
  const root = rootOf(list);
  for (const around of [...chainTo(list, page.documentElement).slice(0, 7), ...(root === page ? [] : [root])]) {
    const titles = [
      ...around.querySelectorAll(
        'h1,h2,h3,h4,[class*=title],[class*=Title],[class*=name],[class*=Name],[class*=header],[class*=Header],[class*=topbar]',
      ),
    ];
    for (const title of titles) {
      if (list.contains(title) || title.contains(list) || !isShown(title)) continue;
      if (title.closest('dialog,[role=dialog]')?.contains(list) === false) continue;
      const text = (title.textContent ?? '').trim();
      if (!text || text.length > 80 || list.compareDocumentPosition(title) !== 2) continue;
      for (const { selector, worth } of tokensOf(title)) {
        if (worth >= 0.3 && root.querySelector(selector)?.textContent?.trim() === text)
          return { from: 'page', selector };
      }
    }
  }
  return undefined;
}
