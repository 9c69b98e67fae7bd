import { startSampleConsole } from './server';

const desks = await startSampleConsole({ port: Number(process.env['PORT'] ?? 4173) });
console.log(`Shop chat    ${desks.url}/shop/?speed=1`);
console.log(`Ticket desk  ${desks.url}/tickets/?speed=1`);
process.once('SIGINT', () => void desks.close());
