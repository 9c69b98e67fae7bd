const QUOTE_HEADER =
  /^(on .{4,200} wrote:|le .{4,200} a écrit\s*:|在.{4,120}写道[:：]|於.{4,120}寫道[:：]|-{2,}\s*(original message|forwarded message|原始邮件|原始郵件|转发邮件).*)$/i;

/**
 * What the writer of a mail wrote themselves: without quoted lines (`> …`), without everything after
 * a quote header (“On … wrote:”) that only quotes follow, and without a signature after `-- `.
 * A mail that is nothing but quote gives an empty string.
 */
export function ownMailText(text: string): string {
  const kept: string[] = [];
  for (const line of text.split('\n')) {
    const bare = line.trim();
    if (line === '-- ' || bare === '--') break;
    if (QUOTE_HEADER.test(bare)) {
      if (/^-{2,}/.test(bare)) break;
      continue;
    }
    if (bare.startsWith('>')) continue;
    kept.push(line);
  }
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
