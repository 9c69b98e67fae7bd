const two = (value: number): string => String(value).padStart(2, '0');

/** 08:05:09 */
export function clock(at: number): string {
  const date = new Date(at);
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

/** 1:05, 12:40, 1:02:09 */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes}:${two(whole % 60)}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
}

/** Local calendar day, for comparing. */
export function dayOf(at: number): string {
  return new Date(at).toDateString();
}

/** 11月21日 18:20, or 今天 / 昨天 in front of the time. */
export function dayLabel(at: number, now: number): string {
  const date = new Date(at);
  const time = `${two(date.getHours())}:${two(date.getMinutes())}`;
  if (dayOf(at) === dayOf(now)) return `今天 ${time}`;
  if (dayOf(at) === dayOf(now - 86_400_000)) return `昨天 ${time}`;
  return `${date.getMonth() + 1}月${date.getDate()}日 ${time}`;
}

/** Today 18:20 · Yesterday 18:20 · Thu 19 Nov 18:20 */
export function mailDate(at: number, now: number): string {
  const date = new Date(at);
  const time = `${two(date.getHours())}:${two(date.getMinutes())}`;
  if (dayOf(at) === dayOf(now)) return `Today ${time}`;
  if (dayOf(at) === dayOf(now - 86_400_000)) return `Yesterday ${time}`;
  return `${date.toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short' })} ${time}`;
}

/** now, 4 min, 3 h, 2 d */
export function ago(at: number, now: number): string {
  const minutes = Math.floor((now - at) / 60_000);
  if (minutes < 1) return 'now';
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)} h`;
  return `${Math.floor(minutes / 1_440)} d`;
}
