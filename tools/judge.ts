import { hostilityModel } from '../assets/model/hostility-model';
import { createJudge } from '../domain/hostility/judge';
import type { JudgeInput, Utterance } from '../domain/hostility/verdict';
import { isRecord, readLines, writeLine } from './json-lines';

// JSON Lines in, JSON Lines out, in the same order. A line that is not valid is answered with
// {"id","error"}; the others are still judged and the exit code is 1 at the end.

const judge = createJudge(hostilityModel);

function toUtterance(value: unknown): Utterance {
  if (!isRecord(value)) throw new Error('"before" must hold objects');
  const { speaker, text } = value;
  if (speaker !== 'customer' && speaker !== 'agent') throw new Error('"speaker" must be "customer" or "agent"');
  if (typeof text !== 'string') throw new Error('"before" needs a "text" that is a string');
  return { speaker, text };
}

function toInput(value: Record<string, unknown>): JudgeInput {
  const { text, before } = value;
  if (typeof text !== 'string') throw new Error('"text" must be a string');
  if (before === undefined) return { text };
  if (!Array.isArray(before)) throw new Error('"before" must be an array');
  return { text, before: before.map(toUtterance) };
}

function answer(line: string): Record<string, unknown> {
  let id: unknown = null;
  try {
    const value: unknown = JSON.parse(line);
    if (!isRecord(value)) throw new Error('a line must be a JSON object');
    id = value.id ?? null;
    if (typeof id !== 'string' && typeof id !== 'number') throw new Error('"id" must be a string or a number');
    return { id, ...judge(toInput(value)) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

for await (const line of readLines()) {
  if (line.trim() === '') continue;
  const result = answer(line);
  if ('error' in result) process.exitCode = 1;
  await writeLine(result);
}
