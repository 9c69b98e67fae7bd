import type { DraftFlag } from './draft';
import { inScript } from './own-lines';
import type { WholeDraft } from './whole-draft';

/** Short forms of a trade in one draft from which few customers can follow. */
const MANY = 3;
/** Longer texts are mails, in which short forms are few beside the words. Code units. */
const LONGEST = 600;
const SHORT_FORM =
  /(?<![\p{Script=Latin}\p{N}/-])(?![A-Za-z]*\d{2})[A-Z][A-Za-z]?[A-Z][A-Z0-9]{0,4}(?![\p{Script=Latin}\p{N}/-]|\.\d)/gu;
/** Capitals of a sign or a shout. */
const SHOUTED = /(?:\b[A-Z]{2,}\b[^\p{L}\p{N}]+){3}[A-Z]{2,}/u;
/** Short forms that everybody knows, or that name a thing, a brand, a currency or a country. */
const KNOWN = new Set(
  (
    'AM AND APP ASAP ATM BBC BMW BST BT CAD CD CEO CEST CET CHF CNY COD COVID CV DHL DIY DOB DPD DVD EMS ETA EU EUR FAQ ' +
    'FAQS FYI GBP GLS GMT GPS GST HD HDMI HKD HR IBAN ID IDS INR IOU IP ISBN IT JPEG JPG JPY KM LCD LED LTE MB MMS MOT ' +
    'MP4 NFC NHS NO NOT OK PAN PC PCS PDF PHP PIN PIP PM PNG PO POS PS PS4 PS5 PST QQ QR RAM SF SIM SMS SOS SSD SSN SUV ' +
    'TNT TV TVS UAE UK UPS URL US USA USB USD USPS UTC UV VAT VIN VIP VIPS WIFI XL XS XXL XXXL YES YOU ZIP'
  ).split(' '),
);
const SAID = {
  en: 'If any of these terms is unclear, I will put it in plain words.',
  zh: '里面哪个词不清楚，您告诉我，我换个说法。',
} as const;

/** A draft full of short forms that the customer has not used. */
export function shortFormsFlag({ text, sentences, context, script }: WholeDraft): DraftFlag | undefined {
  if (text.length > LONGEST || isShouted(text)) return undefined;
  const forms = [...text.matchAll(SHORT_FORM)].filter(
    ({ 0: form }) => !KNOWN.has(form.toUpperCase()) && !context.words.includes(form.toLowerCase()),
  );
  if (new Set(forms.map(([form]) => form)).size < MANY) return undefined;
  const first = forms[0];
  const last = sentences.findLast(({ start }) => forms.some(({ index }) => index >= start));
  if (!first || !last) return undefined;
  const words = text.slice(last.start, last.end);
  const stop = /[\p{L}\p{N})）]$/u.test(words) ? (script === 'en' ? '.' : '。') : '';
  return {
    kind: 'jargon',
    ...last,
    cue: cueIn(last, forms),
    rewrite: `${words}${stop}${script === 'en' ? ' ' : ''}${inScript(SAID[script === 'en' ? 'en' : 'zh'], script)}`,
  };
}

function cueIn(
  { start, end }: { start: number; end: number },
  forms: readonly RegExpExecArray[],
): { start: number; end: number } {
  const own = forms.filter(({ index }) => index >= start && index < end);
  const [first, last] = [own[0], own.at(-1)];
  return first && last ? { start: first.index, end: last.index + last[0].length } : { start, end };
}

function isShouted(text: string): boolean {
  if (SHOUTED.test(text)) return true;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals > small && !/\p{Script=Han}/u.test(text);
}
