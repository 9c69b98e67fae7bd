import { createHmac } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { conversationKey, customerKey, ensureSalt, fingerprint, forgetSalt, salt } from '../../../storage/keys';

describe('keys', () => {
  beforeEach(async () => {
    await forgetSalt();
  });

  it('are HMAC-SHA-256 under the salt of this install, base64url', async () => {
    const made = await ensureSalt();
    expect(made).toMatch(/^[\w-]{43}$/);
    const expected = createHmac('sha256', made).update('["conversation","sample","42"]').digest('base64url');
    expect(await conversationKey('sample', '42')).toBe(expected);
  });

  it('stay the same from one call to the next and tell everything apart', async () => {
    const keys = await Promise.all([
      conversationKey('sample', '42'),
      conversationKey('sample', '43'),
      conversationKey('sample4', '2'),
      customerKey('sample', '42'),
      fingerprint('sample', '42'),
      conversationKey('sample","4', '2'),
    ]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(await conversationKey('sample', '42')).toBe(keys[0]);
  });

  it('make one salt, whoever asks first', async () => {
    const salts = await Promise.all(Array.from({ length: 10 }, () => ensureSalt()));
    expect(new Set(salts).size).toBe(1);
    expect(await salt.getValue()).toBe(salts[0]);
  });

  it('match nothing of before once the salt is forgotten', async () => {
    const before = await customerKey('sample', 'Ms Lee');
    await forgetSalt();
    expect(await customerKey('sample', 'Ms Lee')).not.toBe(before);
  });

  it('follow a salt that another context made anew', async () => {
    // A context of its own: the browser was reset, and with it the listeners of the one above.
    vi.resetModules();
    const context = await import('../../../storage/keys');
    const before = await context.customerKey('sample', 'Ms Lee');
    await salt.setValue('another');
    expect(await context.customerKey('sample', 'Ms Lee')).not.toBe(before);
  });

  it('take Chinese and emoji ids', async () => {
    expect(await customerKey('sample', '李女士🙂')).toMatch(/^[\w-]{43}$/);
  });
});
