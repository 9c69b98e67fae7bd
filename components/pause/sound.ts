import { type BreathReset, lengthOf, phaseAt } from '../../domain/pause/resets';

/** Loudness of the tone at its fullest, 0–1; soft on purpose. */
const LOUDNESS = 0.05;
/** Two voices a fifth apart, Hz, and how far they rise with the breath in. */
const VOICES = [146.83, 220];
const RISE = 1.122;
/** Time for anything to fade, seconds. */
const FADE = 0.6;

/** Ends what plays, softly. */
export type Silence = () => void;

/**
 * A soft tone that swells with the breath in and sinks with the breath out. All of it is laid out on the
 * sound's own clock at once, so it stays with the breath in a page that sleeps.
 * @param startedAt begin of the reset, epoch milliseconds
 */
export function playTone(reset: BreathReset, startedAt: number): Silence {
  const { context, loudness, stop } = anOutput(0);
  const voices = VOICES.map((pitch) => {
    const voice = new OscillatorNode(context, { type: 'sine', frequency: pitch });
    voice.connect(loudness);
    voice.start();
    return { voice, pitch };
  });
  function layOut(): void {
    const elapsedMs = Date.now() - startedAt;
    const began = context.currentTime + 0.05;
    for (let at = elapsedMs; at < lengthOf(reset); ) {
      const { name, leftMs } = phaseAt(reset, at);
      const end = began + (at + leftMs - elapsedMs) / 1_000;
      const isIn = name === 'in' || name === 'more';
      loudness.gain.linearRampToValueAtTime(isIn ? LOUDNESS : 0.004, end);
      for (const { voice, pitch } of voices) voice.frequency.linearRampToValueAtTime(isIn ? pitch * RISE : pitch, end);
      at += Math.max(1, leftMs);
    }
  }
  // The clock of the sound stands until the browser lets it begin: in a page nobody has pressed, that may be late.
  // One that is ended before never begins.
  void context.resume().then(layOut, () => undefined);
  return stop;
}

/** The agent's own sound, again and again. @param data a data URL */
export function playOwn(data: string): Silence {
  const { context, loudness, stop } = anOutput(0.5);
  void context
    .decodeAudioData(bytesOf(data))
    .then((buffer) => {
      const source = new AudioBufferSourceNode(context, { buffer, loop: true });
      source.connect(loudness);
      source.start();
    })
    // What cannot be played is silent; choosing it has said so already.
    .catch(() => undefined);
  return stop;
}

/** Whether the browser can play a sound file. @param data a data URL */
export async function canPlay(data: string): Promise<boolean> {
  const context = new OfflineAudioContext(1, 1, 44_100);
  return await context.decodeAudioData(bytesOf(data)).then(
    () => true,
    () => false,
  );
}

function anOutput(gain: number): { context: AudioContext; loudness: GainNode; stop: Silence } {
  const context = new AudioContext();
  const loudness = new GainNode(context, { gain });
  loudness.connect(context.destination);
  return {
    context,
    loudness,
    stop() {
      const now = context.currentTime;
      // Cancelled in the middle, a ramp falls back to where it began: heard as a click.
      const { value } = loudness.gain;
      loudness.gain.cancelScheduledValues(now);
      loudness.gain.setValueAtTime(value, now);
      loudness.gain.setTargetAtTime(0, now, FADE / 4);
      setTimeout(() => void context.close(), FADE * 1_000);
    },
  };
}

function bytesOf(data: string): ArrayBuffer {
  return Uint8Array.from(atob(data.slice(data.indexOf(',') + 1)), (letter) => letter.charCodeAt(0)).buffer;
}
