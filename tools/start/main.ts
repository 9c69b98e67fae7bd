// npm start: the extension on the sample console. With a display it opens a window; without one, or with
// `-- --headless`, it plays the shift and prints what was counted; `-- --json` prints that as one object.
// `--build DIR` takes another build than `.output/chrome-mv3`.
import { parseArgs } from 'node:util';
import { ensureFreshBuild } from '../../tests/consoles/fresh-build';
import { takePicture } from './picture';
import { play } from './play';
import { asJson, asTable } from './print';
import { openWindow } from './window';

const { values } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    picture: { type: 'boolean', default: false },
    build: { type: 'string' },
  },
});

/** Standard output is for the answer alone. */
function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

async function start(): Promise<void> {
  if (values.build === undefined) {
    say('Building, if anything has changed …');
    await ensureFreshBuild();
  }
  if (values.picture) return await takePicture(values.build);
  if (!values.headless && !values.json && hasDisplay) return await openWindow(values.build);
  const outcome = await play({ build: values.build, say });
  process.stdout.write(`${values.json ? asJson(outcome) : asTable(outcome)}\n`);
  if (values.json) say(asTable(outcome));
  if (outcome.troubles.length > 0) process.exitCode = 1;
}

try {
  await start();
} catch (error) {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
}
