/** Lines of standard input. Only a line feed ends one: U+2028 may stand inside a JSON string. */
export async function* readLines(): AsyncGenerator<string> {
  let pieces: string[] = [];
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin as AsyncIterable<string>) {
    const parts = chunk.split('\n');
    for (const part of parts.slice(0, -1)) {
      yield pieces.join('') + part;
      pieces = [];
    }
    pieces.push(parts.at(-1) ?? '');
  }
  yield pieces.join('');
}

/** Writes one line of JSON, and waits where the reader is slow. */
export async function writeLine(value: unknown): Promise<void> {
  if (process.stdout.write(`${JSON.stringify(value)}\n`)) return;
  await new Promise((resume) => {
    process.stdout.once('drain', resume);
  });
}

/** A JSON object, not an array or null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
