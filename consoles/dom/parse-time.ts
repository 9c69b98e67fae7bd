const DAY_MS = 86_400_000;
/** Request Tracker in Chinese writes `2026-十一月-22 02:32:10 星期日`. */
const CHINESE_MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const CHINESE_MONTH = /(十[一二]?|[一二三四五六七八九])月/;

/**
 * Reads a time as consoles write it: epoch seconds or milliseconds, ISO, `2026-11-21 23:49`,
 * `2026年11月21日 23:49:58`, `Sat Nov 21 23:49:58 2026`, or a clock `23:49` (the latest such moment
 * that is not in the future). Without a zone the browser's own zone is meant.
 * @returns epoch milliseconds, or undefined for anything else (“5 minutes ago”)
 */
export function parseTime(raw: string, now: number): number | undefined {
  const text = raw.trim().replace(CHINESE_MONTH, (_, name: string) => `${CHINESE_MONTHS.indexOf(name) + 1}月`);
  if (!text) return undefined;
  if (/^\d{13}$/.test(text)) return Number(text);
  if (/^\d{10}$/.test(text)) return Number(text) * 1000;
  const clock = /^(?:(上午|下午|am|pm)\s*)?(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*(am|pm))?$/i.exec(text);
  if (clock) return fromClock(clock, now);
  const written =
    /^(\d{4})[年/.-](\d{1,2})(?:月-?|[/.-])(\d{1,2})日?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s+星期.)?$/.exec(text);
  if (written) {
    const [, year, month, day, hour, minute, second] = written.map(Number);
    return valid(new Date(year ?? 0, (month ?? 1) - 1, day, hour, minute, second || 0).getTime());
  }
  if (!/\d{4}/.test(text) || !/\d:\d{2}/.test(text)) return undefined;
  return valid(Date.parse(text));
}

function fromClock(match: RegExpExecArray, now: number): number | undefined {
  const half = (match[1] ?? match[5] ?? '').toLowerCase();
  const isAfternoon = half === 'pm' || half === '下午';
  let hour = Number(match[2]);
  if (half && hour === 12) hour = 0;
  if (isAfternoon) hour += 12;
  if (hour > 23) return undefined;
  const date = new Date(now);
  date.setHours(hour, Number(match[3]), Number(match[4] ?? 0), 0);
  const time = date.getTime();
  return time > now + 60_000 ? time - DAY_MS : time;
}

function valid(time: number): number | undefined {
  return Number.isFinite(time) && time > 0 ? time : undefined;
}
