import { draftModel } from '../assets/model/draft-model';
import { hostilityModel } from '../assets/model/hostility-model';
import { languageOf } from '../domain/conversation/moment-language';
import { createDraftGuard } from '../domain/draft/check-draft';
import { createJudge } from '../domain/hostility/judge';
import { en } from '../locales/en';
import { zhCn } from '../locales/zh-cn';
import { zhTw } from '../locales/zh-tw';
import { isRecord, readLines, writeLine } from './json-lines';

// JSON Lines in and out, in the same order. A line that is not valid is reported on standard error;
// the others are still checked and the exit code is 1 at the end.

const guard = createDraftGuard(createJudge(hostilityModel), draftModel);

const WORDS = { en: en.draft, zh: zhCn.draft, 'zh-Hant': zhTw.draft } as const;

function toBefore(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map((entry) => {
    if (typeof entry === 'string') return entry;
    if (isRecord(entry) && typeof entry.text === 'string') return entry.text;
    throw new Error('"before" must be a string or an array of strings');
  });
}

function check(line: string): Record<string, unknown> {
  const value: unknown = JSON.parse(line);
  if (!isRecord(value)) throw new Error('a line must be a JSON object');
  const { id, text } = value;
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('"id" must be a string or a number');
  if (typeof text !== 'string') throw new Error('"text" must be a string');
  const { flags, receptiveness, language } = guard(text, toBefore(value.before));
  const utterances = [{ speaker: 'agent' as const, text }];
  const { reasons } = WORDS[language === 'zh' ? languageOf(utterances) : 'en'];
  return {
    id,
    flags: flags.map(({ kind, start, end, rewrite }) => ({ kind, start, end, reason: reasons[kind], rewrite })),
    receptiveness: receptiveness.score,
  };
}

let number = 0;
for await (const line of readLines()) {
  number += 1;
  if (line.trim() === '') continue;
  try {
    await writeLine(check(line));
  } catch (error) {
    console.error(`line ${number}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
