import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { bundle } from '../pages/bundle';
import { browserPath } from '../support/launch';
import { type Figure, medianAndTail } from './figures';

const ROUNDS = 40;
const BUDGET_MS = 60;

/** Loading the engine in a worker of the browser that has just begun, up to its first verdict. */
export async function engineFigures(): Promise<Figure[]> {
  const { code } = await bundle(fileURLToPath(new URL('engine-worker.ts', import.meta.url)), { minify: true });
  const executablePath = browserPath();
  const browser = await chromium.launch(executablePath ? { executablePath } : { channel: 'chromium' });
  try {
    const page = await browser.newPage();
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) times.push(await page.evaluate(firstVerdict, code));
    return medianAndTail('engine in a woken worker, to its first verdict', times, BUDGET_MS);
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
async function firstVerdict(code: string): Promise<number> {
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  const took = await new Promise<number>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<number>) => {
      resolve(data);
    };
  });
  worker.terminate();
  return took;
}
