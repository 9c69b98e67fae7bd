import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AddressProblem, readAddress } from '../../../../components/options/origin-pattern';

describe('an address that can be watched', () => {
  it.each([
    ['desk.example.com', 'https://desk.example.com/*'],
    ['  desk.example.com  ', 'https://desk.example.com/*'],
    ['DESK.Example.COM', 'https://desk.example.com/*'],
    ['https://desk.example.com', 'https://desk.example.com/*'],
    ['HTTPS://desk.example.com/', 'https://desk.example.com/*'],
    ['https://desk.example.com/agent/tickets/12?view=1#top', 'https://desk.example.com/*'],
    ['desk.example.com/agent/tickets', 'https://desk.example.com/*'],
    ['desk.example.com?next=https://other.example', 'https://desk.example.com/*'],
    ['https://desk.example.com/*', 'https://desk.example.com/*'],
    ['desk.example.com.', 'https://desk.example.com/*'],
    ['http://helpdesk/', 'http://helpdesk/*'],
    ['http://helpdesk.intern/otrs', 'http://helpdesk.intern/*'],
    ['localhost', 'http://localhost/*'],
    ['https://localhost', 'https://localhost/*'],
    ['192.168.1.20', 'http://192.168.1.20/*'],
    ['http://127.0.0.1/scp', 'http://127.0.0.1/*'],
    ['http://[::1]/scp', 'http://[::1]/*'],
    ['*.example.com', 'https://*.example.com/*'],
    ['https://*.zendesk.com/agent/*', 'https://*.zendesk.com/*'],
    ['my_shop.example.com', 'https://my_shop.example.com/*'],
    ['mms.pinduoduo.com', 'https://mms.pinduoduo.com/*'],
    ['ｍｍｓ。pinduoduo。com', 'https://mms.pinduoduo.com/*'],
    ['“https://im.jinritemai.com”', 'https://im.jinritemai.com/*'],
    ['<https://im.jinritemai.com>', 'https://im.jinritemai.com/*'],
    ['客服.中国', 'https://xn--ubtq9x.xn--fiqs8s/*'],
    ['shop.com.cn', 'https://shop.com.cn/*'],
    ['*.shop.com.cn', 'https://*.shop.com.cn/*'],
  ])('%s asks for %s', (typed, pattern) => {
    expect(readAddress(typed)).toEqual({ ok: true, pattern });
  });

  it.each([
    ['desk.example.com:8443', 'https://desk.example.com/*', '8443'],
    ['http://127.0.0.1:3000/agent', 'http://127.0.0.1/*', '3000'],
    ['localhost:8080/scp', 'http://localhost/*', '8080'],
    ['http://[::1]:3000', 'http://[::1]/*', '3000'],
    ['https://desk.example.com:443/', 'https://desk.example.com/*', '443'],
  ])('%s asks for %s and tells that port %s is left out', (typed, pattern, port) => {
    expect(readAddress(typed)).toEqual({ ok: true, pattern, port });
  });
});

describe('an address that is refused', () => {
  it.each<[string, AddressProblem]>([
    ['', 'empty'],
    ['   ', 'empty'],
    ['""', 'empty'],
    ['zendesk', 'incomplete'],
    ['helpdesk/scp', 'incomplete'],
    ['https://', 'incomplete'],
    ['/agent/tickets', 'incomplete'],
    ['my help desk', 'not-an-address'],
    ['desk..example.com', 'not-an-address'],
    ['-desk.example.com', 'not-an-address'],
    ['desk-.example.com', 'not-an-address'],
    ['desk!.example.com', 'not-an-address'],
    ['desk.example.com:99999', 'not-an-address'],
    ['desk.example.com:port', 'not-an-address'],
    ['999.1.1.1', 'not-an-address'],
    ['1.2.3', 'not-an-address'],
    ['0x7f.1', 'not-an-address'],
    ['http://123', 'not-an-address'],
    [`${'a'.repeat(64)}.example.com`, 'not-an-address'],
    ['chrome://extensions', 'scheme'],
    ['edge://settings', 'scheme'],
    ['about:blank', 'scheme'],
    ['file:///C:/desk.html', 'scheme'],
    ['ftp://desk.example.com', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['mailto:help@example.com', 'user-info'],
    ['*://desk.example.com/*', 'scheme'],
    ['anna:secret@desk.example.com', 'user-info'],
    ['https://anna:secret@desk.example.com', 'user-info'],
    ['help@example.com', 'user-info'],
    ['*', 'too-wide'],
    ['*:8080', 'too-wide'],
    ['https://*/*', 'too-wide'],
    ['*://*/*', 'too-wide'],
    ['<all_urls>', 'too-wide'],
    ['*.com', 'too-wide'],
    ['*.com.cn', 'too-wide'],
    ['https://*.co.uk/', 'too-wide'],
    ['desk.*.com', 'wildcard-place'],
    ['desk*.example.com', 'wildcard-place'],
    ['*desk.example.com', 'wildcard-place'],
    ['seller.shopee.*', 'wildcard-place'],
    ['*.192.168.1.20', 'wildcard-place'],
    ['https://chromewebstore.google.com/detail/x', 'browser-forbids'],
    ['addons.mozilla.org', 'browser-forbids'],
  ])('%s: %s', (typed, problem) => {
    expect(readAddress(typed)).toEqual({ ok: false, problem });
  });
});

describe('whatever is typed', () => {
  const typed = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.webUrl(), fc.domain(), fc.ipV4(), fc.ipV6());

  it('never throws, and never asks for every site or with a port, path or name', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const reading = readAddress(text);
        expect(reading.ok ? reading.pattern : 'https://refused/*').toMatch(
          /^https?:\/\/(\*\.)?(\[[0-9a-f:.]+\]|[a-z0-9_.-]+)\/\*$/,
        );
      }),
    );
  });

  it('reads its own answer as the same address', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const reading = readAddress(text);
        const pattern = reading.ok ? reading.pattern : 'https://desk.example.com/*';
        expect(readAddress(pattern)).toEqual({ ok: true, pattern });
      }),
    );
  });

  it('takes every ordinary https address', () => {
    fc.assert(
      fc.property(fc.domain(), (host) => {
        expect(readAddress(`https://${host}/inbox`)).toEqual({ ok: true, pattern: `https://${host}/*` });
      }),
    );
  });
});
