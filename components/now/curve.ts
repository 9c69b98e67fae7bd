import { tensionOf } from '../../domain/conversation/tension';
import { effectiveSeverity } from '../../domain/conversation/turn';
import type { Severity } from '../../domain/hostility/verdict';
import type { NowMessage } from '../../messaging/view';

/** One customer message on the curve. */
export interface CurvePoint {
  readonly fingerprint: string;
  readonly severity: Severity;
  /** Tension of the conversation after it, 0–3. */
  readonly tension: number;
  readonly at: number | undefined;
}

/** The customer's messages, oldest first, each with the tension it left. */
export function curveOf(newestFirst: readonly NowMessage[]): CurvePoint[] {
  const customers = newestFirst.filter((message) => message.speaker === 'customer').reverse();
  return customers.map((message, index) => ({
    fingerprint: message.fingerprint,
    severity: effectiveSeverity(message),
    tension: tensionOf(customers.slice(0, index + 1)),
    at: message.at,
  }));
}

/** Place of a point in a box of 100 × 100; the first and last keep clear of the edges. */
export function placeOf(index: number, count: number, tension: number): { x: number; y: number } {
  const x = count < 2 ? 50 : 3 + (index / (count - 1)) * 94;
  return { x, y: 88 - (tension / 3) * 74 };
}

/** A soft line through the points that never swings past them. */
export function pathOf(points: readonly CurvePoint[]): string {
  const places = points.map((point, index) => placeOf(index, points.length, point.tension));
  return places
    .map(({ x, y }, index) => {
      const before = places[index - 1];
      if (!before) return `M${x} ${y}`;
      const middle = (before.x + x) / 2;
      return `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
    })
    .join('');
}
