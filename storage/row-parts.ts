import * as v from 'valibot';
import type { Severity } from '../domain/hostility/verdict';
import { RESETS, type ResetId } from '../domain/pause/resets';

/** Largest epoch milliseconds a `Date` can hold. */
const LATEST = 8.64e15;

/** Keys and ids: short strings, so that a broken file cannot fill an index. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
export const time = v.pipe(v.number(), v.minValue(0), v.maxValue(LATEST));
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const day = v.pipe(v.string(), v.isoDate());
/** A number from 0 to 1. */
export const unit = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const tension = v.pipe(v.number(), v.minValue(0), v.maxValue(3));
export const counts = v.tuple([count, count, count, count]);
export const severity: v.GenericSchema<unknown, Severity> = v.picklist([0, 1, 2, 3]);
/** The two sliders; an untouched one is no rating. */
export const feeling = v.object({ pleasure: v.optional(unit), arousal: v.optional(unit) });
/** Own properties only, so a name from `Object.prototype` is no reset. */
export const resetId = v.picklist(Object.keys(RESETS) as ResetId[]);
