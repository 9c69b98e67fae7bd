import { hostilityModel } from '../../assets/model/hostility-model';
import { createJudge } from '../../domain/hostility/judge';

// Runs in a worker that has just begun: makes the judge, judges one message, and tells how long that took.
const began = performance.now();
createJudge(hostilityModel)({ text: '你们就是骗子店，再不退钱我就去曝光' });
postMessage(performance.now() - began);
