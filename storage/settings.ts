import * as v from 'valibot';
import { RESETS, type ResetId } from '../domain/pause/resets';
import { PAUSE_SOUNDS, type PauseStyle, USUAL_STYLE } from '../domain/pause/style';
import { DRAFT_GROUP_NAMES, type DraftGroup } from '../domain/draft/draft-groups';
import { SENSITIVITY_STEPS, type Sensitivity, USUAL_SENSITIVITY } from '../domain/hostility/sensitivity';
import { defineSetting, type Setting, type SettingTrouble } from './define-setting';
import { taughtSites, unaskedSites } from './taught-sites';

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
/** Longest list a setting may hold; more is a broken value, not a wish. */
const MAX_LIST = 1_000;
const names = v.pipe(v.array(name), v.maxLength(MAX_LIST));
const tally = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const seconds = v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(24 * 60 * 60));

export const LANGUAGE_CHOICES = ['auto', 'en', 'zh_CN', 'zh_TW'] as const;
/** Language of the interface; `auto` follows the browser. */
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

export const language = defineSetting<LanguageChoice>({
  name: 'language',
  fallback: 'auto',
  schema: v.picklist(LANGUAGE_CHOICES),
});

/** Origins the browser lets us read that the agent switched off. The permission stays. */
export const switchedOff = defineSetting<readonly string[]>({ name: 'switchedOff', fallback: [], schema: names });

/** Where the chip stands, as the chip measures it. */
export interface ChipPlace {
  readonly x: number;
  readonly y: number;
}

/** Place of the chip by console id; a console without one uses the chip's own default. */
export const chipPlaces = defineSetting<Readonly<Record<string, ChipPlace>>>({
  name: 'chipPlaces',
  fallback: {},
  schema: v.record(name, v.object({ x: v.pipe(v.number(), v.finite()), y: v.pipe(v.number(), v.finite()) })),
});

/** The platform's clock for the oldest unanswered customer, in seconds. */
export interface ResponseClock {
  /** The platform counts the reply as late after this. */
  readonly limitSeconds: number;
  /** The platform warns after this; never later than the limit. */
  readonly warnSeconds: number;
}

/** Default: Taobao and Tmall, see `domain/pause/platforms.ts`. */
export const responseClock = defineSetting<ResponseClock>({
  name: 'responseClock',
  fallback: { limitSeconds: 180, warnSeconds: 100 },
  schema: v.pipe(
    v.object({ limitSeconds: seconds, warnSeconds: seconds }),
    v.check((clock) => clock.warnSeconds <= clock.limitSeconds, 'the warning comes after the limit'),
  ),
});

/** Pauses are offered. Off: they can still be started by hand. */
export const pauseOffers = defineSetting<boolean>({ name: 'pauseOffers', fallback: true, schema: v.boolean() });

/** How the agent likes a pause to be. */
export const pauseStyle = defineSetting<PauseStyle>({
  name: 'pauseStyle',
  fallback: USUAL_STYLE,
  schema: v.object({
    sound: v.picklist(PAUSE_SOUNDS),
    ownPhotos: v.boolean(),
    seated: v.boolean(),
    draw: v.pipe(v.array(v.picklist(Object.keys(RESETS) as ResetId[])), v.maxLength(20)),
  }),
});

/** No offers before this moment, epoch milliseconds: what comes up is kept. 0 is no such wish. */
export const notNowUntil = defineSetting<number>({
  name: 'notNowUntil',
  fallback: 0,
  schema: v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15)),
});

/** When the agent last said that this is not their day, epoch milliseconds; it holds for the shift. 0 is never. */
export const notMyDaySince = defineSetting<number>({
  name: 'notMyDaySince',
  fallback: 0,
  schema: v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15)),
});

export const RETENTION_CHOICES = [30, 90] as const;
/** Days that conversations are kept. */
export type RetentionDays = (typeof RETENTION_CHOICES)[number];

export const retentionDays = defineSetting<RetentionDays>({
  name: 'retentionDays',
  fallback: 90,
  schema: v.picklist(RETENTION_CHOICES),
});

/** Words the agent taught on this machine, see `LocalWords` in `domain/hostility/verdict.ts`. */
export interface OwnWords {
  readonly hostile: readonly string[];
  readonly harmless: readonly string[];
}

export const ownWords = defineSetting<OwnWords>({
  name: 'ownWords',
  fallback: { hostile: [], harmless: [] },
  schema: v.object({ hostile: names, harmless: names }),
});

/** How readily messages count as hostile, with the corrections since that was chosen. */
export const sensitivity = defineSetting<Sensitivity>({
  name: 'sensitivity',
  fallback: USUAL_SENSITIVITY,
  schema: v.object({ step: v.picklist(SENSITIVITY_STEPS), alarms: tally, misses: tally }),
});

/** What the draft guard looks at. */
export interface DraftGuardSetting {
  /** Groups of hints that are switched off. */
  readonly off: readonly DraftGroup[];
  /** Enter is held for a moment on a sharp draft. */
  readonly hold: boolean;
}

export const draftGuard = defineSetting<DraftGuardSetting>({
  name: 'draftGuard',
  fallback: { off: [], hold: false },
  schema: v.object({ off: v.array(v.picklist(DRAFT_GROUP_NAMES)), hold: v.boolean() }),
});

/** The welcome page was finished. */
export const welcomeDone = defineSetting<boolean>({ name: 'welcomeDone', fallback: false, schema: v.boolean() });

/** Every setting, for the list of what is stored and for the report of what cannot be read. */
export const SETTINGS: readonly Pick<Setting<unknown>, 'name' | 'trouble'>[] = [
  language,
  switchedOff,
  chipPlaces,
  responseClock,
  pauseOffers,
  pauseStyle,
  notNowUntil,
  notMyDaySince,
  retentionDays,
  ownWords,
  sensitivity,
  draftGuard,
  welcomeDone,
  taughtSites,
  unaskedSites,
];

/** Settings whose stored value cannot be read: their defaults are in use, the values are kept. */
export async function unreadableSettings(): Promise<SettingTrouble[]> {
  const troubles = await Promise.all(SETTINGS.map((setting) => setting.trouble()));
  return troubles.filter((trouble) => trouble !== undefined);
}
