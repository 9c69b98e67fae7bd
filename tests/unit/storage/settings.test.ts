import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { storage } from 'wxt/utils/storage';
import { defineSetting } from '../../../storage/define-setting';
import {
  chipPlaces,
  language,
  ownWords,
  pauseOffers,
  responseClock,
  retentionDays,
  SETTINGS,
  switchedOff,
  unreadableSettings,
  welcomeDone,
} from '../../../storage/settings';

describe('settings', () => {
  it('have defaults', async () => {
    expect(await language.read()).toBe('auto');
    expect(await switchedOff.read()).toEqual([]);
    expect(await chipPlaces.read()).toEqual({});
    expect(await responseClock.read()).toEqual({ limitSeconds: 180, warnSeconds: 100 });
    expect(await pauseOffers.read()).toBe(true);
    expect(await retentionDays.read()).toBe(90);
    expect(await ownWords.read()).toEqual({ hostile: [], harmless: [] });
    expect(await welcomeDone.read()).toBe(false);
    expect(await unreadableSettings()).toEqual([]);
  });

  it('have names of their own', () => {
    expect(new Set(SETTINGS.map((setting) => setting.name)).size).toBe(SETTINGS.length);
  });

  it('go back to the default, and tell only who has something to hear', async () => {
    const heard: boolean[] = [];
    const stop = pauseOffers.watch((value) => heard.push(value));
    // An open page begins anew when it hears of a change: there must be one.
    await pauseOffers.reset();
    await pauseOffers.write(false);
    await pauseOffers.reset();
    await vi.waitFor(() => expect(heard.at(-1)).toBe(true));
    stop();
    expect(heard).toHaveLength(2);
    expect(await storage.getMeta('local:pauseOffers')).toEqual({});
  });

  it('are read as they were written', async () => {
    await ownWords.write({ hostile: ['破店'], harmless: ['死机'] });
    expect(await ownWords.read()).toEqual({ hostile: ['破店'], harmless: ['死机'] });
    await pauseOffers.write(false);
    expect(await pauseOffers.read()).toBe(false);
  });

  it.each<[string, { name: string; read(): Promise<unknown>; fallback: unknown }, unknown]>([
    ['an unknown language', language, 'fr'],
    ['a number for a switch', pauseOffers, 1],
    ['days that are no choice', retentionDays, 3650],
    ['a warning after the limit', responseClock, { limitSeconds: 60, warnSeconds: 100 }],
    ['a clock of no time', responseClock, { limitSeconds: 0, warnSeconds: 0 }],
    ['words that are no list', ownWords, { hostile: 'fool', harmless: [] }],
    ['a list too long', switchedOff, Array.from({ length: 1_001 }, (_, index) => `https://${index}.example`)],
    ['a place that is nowhere', chipPlaces, { sample: { x: 'left', y: 1 } }],
  ])('use the default for %s, keep the value and say so', async (_title, setting, raw) => {
    await storage.setItem(`local:${setting.name}`, raw);
    expect(await setting.read()).toEqual(setting.fallback);
    expect(await storage.getItem(`local:${setting.name}`)).toEqual(raw);
    expect(await unreadableSettings()).toEqual([{ name: setting.name, kind: 'broken', raw }]);
  });

  it('keep an unreadable value aside when the agent chooses anew', async () => {
    await storage.setItem('local:language', 'fr');
    await language.write('zh_TW');
    expect(await language.read()).toBe('zh_TW');
    expect(await storage.getItem('local:unreadable:language')).toBe('fr');
    expect(await unreadableSettings()).toEqual([]);
  });

  it('refuse to store what could not be read', async () => {
    await responseClock.write({ limitSeconds: 60, warnSeconds: 40 });
    await expect(responseClock.write({ limitSeconds: 60, warnSeconds: 90 })).rejects.toThrow();
    expect(await responseClock.read()).toEqual({ limitSeconds: 60, warnSeconds: 40 });
  });

  it('tell listeners until they stop listening', async () => {
    const seen: string[] = [];
    const changed = new Promise<void>((resolve) => {
      const stop = language.watch((value) => {
        seen.push(value);
        stop();
        resolve();
      });
    });
    await language.write('en');
    await changed;
    await language.write('zh_CN');
    expect(seen).toEqual(['en']);
  });
});

describe('older shapes of a setting', () => {
  const clock = defineSetting<{ seconds: number }>({
    name: 'sample-clock',
    fallback: { seconds: 1 },
    version: 3,
    schema: v.object({ seconds: v.number() }),
    migrations: {
      2: (old) => Number(old),
      3: (old) => {
        if (Number.isNaN(old)) throw new Error('no number');
        return { seconds: old };
      },
    },
  });
  const store = async (raw: unknown, version?: number): Promise<void> => {
    await storage.setItem('local:sample-clock', raw);
    if (version) await storage.setMeta('local:sample-clock', { v: version });
  };

  it.each<[string, unknown, number | undefined, number]>([
    ['from the first', '180', undefined, 180],
    ['from the second', 180, 2, 180],
    ['of today', { seconds: 180 }, 3, 180],
  ])('are brought up %s', async (_title, raw, version, seconds) => {
    await store(raw, version);
    expect(await clock.read()).toEqual({ seconds });
    expect(await clock.trouble()).toBeUndefined();
  });

  it('stay as they are when a step fails, with the default in use', async () => {
    await store('three minutes');
    expect(await clock.read()).toEqual({ seconds: 1 });
    expect(await clock.trouble()).toEqual({ name: 'sample-clock', kind: 'broken', raw: 'three minutes' });
    expect(await storage.getItem('local:sample-clock')).toBe('three minutes');
  });

  it('of a newer version are left alone', async () => {
    await store({ minutes: 3 }, 4);
    expect(await clock.read()).toEqual({ seconds: 1 });
    expect(await clock.trouble()).toMatchObject({ kind: 'newer' });
  });

  it('are replaced, with their version, when the agent chooses anew', async () => {
    await store('60', 1);
    await clock.write({ seconds: 5 });
    expect(await clock.read()).toEqual({ seconds: 5 });
    expect(await storage.getMeta('local:sample-clock')).toEqual({ v: 3 });
  });
});
