import { complaintTypeOf } from '../../conversation/complaint-type';
import { toSimplified } from '../../conversation/moment-language';
import { eitherLanguage } from '../../conversation/moment-words';
import { ASKS_FACTS, CHECKS, OFFERS, SETTLES, THANKS } from '../../conversation/stage-signs';
import type { Severity } from '../../hostility/verdict';
import type { ComplaintType, Phrase, Stage, Suggestion } from '../phrase';
import { slotsIn } from '../slots';
import type { OwnPhrase } from './own-phrase';

/** What folder, title and tags say a phrase does. Chinese is matched in simplified form. First come, first served. */
const BY_NAME: readonly (readonly [Suggestion, RegExp])[] = [
  ['set-boundary', eitherLanguage('辱骂|谩骂|文明|界限|底线|骚扰', 'boundar(?:y|ies)|abus(?:e|ive)|harass\\w*')],
  ['escalate', eitherLanguage('主管|升级|转接|转交|上级|经理', 'escalat\\w*|supervisor|manager|hand ?over')],
  ['refuse-and-redirect', eitherLanguage('拒绝|婉拒|不支持|不能', 'refus\\w*|declin\\w*|cannot')],
  [
    'acknowledge',
    eitherLanguage('安抚|道歉|致歉|抱歉|理解|共情|情绪|生气', 'apolog\\w*|sorry|empath\\w*|acknowledg\\w*|calm\\w*'),
  ],
  ['follow-up', eitherLanguage('跟进|回访|催促|进度', 'follow[- ]?ups?|updates?')],
  ['thank', eitherLanguage('感谢|致谢|好评|道谢', 'thank\\w*')],
  [
    'offer-options',
    eitherLanguage(
      '方案|退款|退货|补发|换货|赔付|补偿|优惠',
      'offers?|refunds?|replace\\w*|exchanges?|compensat\\w*|options?',
    ),
  ],
  ['clarify', eitherLanguage('询问|核实|确认|了解情况|登记', 'ask\\w*|clarif\\w*|questions?')],
  ['own', eitherLanguage('处理|查询|查件|跟查', 'check\\w*|own')],
];

/** Likewise the complaint type. */
const TYPE_BY_NAME: readonly (readonly [ComplaintType, RegExp])[] = [
  ['logistics', eitherLanguage('物流|快递|发货|配送|包裹|催件|派送', 'shipping|deliver(?:y|ies)|parcels?|logistics')],
  ['price', eitherLanguage('价格|价保|差价|优惠|费用|发票|运费', 'prices?|billing|fees?|coupons?|invoices?')],
  ['product', eitherLanguage('质量|商品|产品|破损|尺码|故障|使用', 'products?|quality|broken|damaged?|sizes?')],
  ['service', eitherLanguage('服务|态度|客服', 'service|attitude')],
];

const FEELS = eitherLanguage(
  '抱歉|对不起|不好意思|理解|体谅|着急|心急|生气|难受|失望|委屈|窝火|换成我|换作我|谁碰上|谁遇到|让[您你]久等|让[您你]白|不该(?:是|让)|说得对',
  "sorry|apolog\\w*|i (?:understand|hear|can see)|frustrat\\w*|annoy\\w*|upset\\w*|disappoint\\w*|worr(?:y|ied|ying)|you(?:['’]re| are) right|that must|no wonder|of course you",
);
const REFUSING = eitherLanguage('无法|不能|没办法|不支持|超出', "(?:can(?:no|['’])t|unable to|not able to)");
const BOUNDARY = eitherLanguage('文明用语|辱骂|请您?尊重', 'abusive language|insults?|respectful');
const HANDS_OVER = eitherLanguage(
  '(?:转|交|升级).{0,4}(?:主管|经理|专员|上级)',
  'my (?:manager|supervisor|lead)|escalat\\w*',
);

/** What the words themselves do, where the name says nothing. */
const BY_TEXT: readonly (readonly [Suggestion, RegExp])[] = [
  ['set-boundary', BOUNDARY],
  ['escalate', HANDS_OVER],
  ['refuse-and-redirect', REFUSING],
  ['acknowledge', FEELS],
  ['clarify', ASKS_FACTS],
  ['offer-options', OFFERS],
  ['own', CHECKS],
  ['follow-up', SETTLES],
  ['thank', THANKS],
];

const STAGES: Readonly<Record<Suggestion, readonly Stage[]>> = {
  acknowledge: ['listen', 'record'],
  clarify: ['listen', 'record'],
  own: ['listen', 'record', 'analyse'],
  'offer-options': ['analyse', 'resolve'],
  'refuse-and-redirect': ['analyse', 'resolve'],
  'set-boundary': ['listen', 'record', 'analyse', 'resolve'],
  escalate: ['analyse', 'resolve'],
  'follow-up': ['resolve', 'follow-up'],
  thank: ['follow-up'],
};

/** Insertions from which a phrase counts as the agent's habit. */
const OFTEN = 5;

/** Own phrases that may be offered unasked; the others are found by searching. Keeps the choice quick. */
const MOST_OFFERED = 400;

/** Own phrases as they are ranked: those with a star, then the most used, then the newest. */
export type OwnSorter = (phrases: readonly OwnPhrase[]) => Phrase[];

/** Makes a sorter that reads the same words only once. */
export function createOwnSorter(): OwnSorter {
  let known = new Map<string, Phrase>();
  return (phrases) => {
    const candidates = phrases
      .toSorted((a, b) => Number(b.starred) - Number(a.starred) || b.uses - a.uses || b.changedAt - a.changedAt)
      .slice(0, MOST_OFFERED);
    const sorted = new Map(
      candidates.map((own) => {
        const key = `${own.id} ${own.changedAt} ${own.starred} ${own.uses >= OFTEN}`;
        return [key, known.get(key) ?? asPhrase(own)];
      }),
    );
    known = sorted;
    return [...sorted.values()];
  };
}

/**
 * An own phrase in the form that is ranked: what it does is read from folder, title and tags, else
 * guessed from its words; the complaint type likewise. What says neither is `unsorted`: it is found
 * by searching and seldom offered unasked.
 */
export function asPhrase(own: OwnPhrase): Phrase {
  const name = toSimplified([own.folder, own.title, ...own.tags].join('\n'));
  const text = toSimplified(own.text);
  const named = firstOf(BY_NAME, name);
  const suggestion = named ?? firstOf(BY_TEXT, text);
  const type = firstOf(TYPE_BY_NAME, name) ?? complaintTypeOf([{ speaker: 'agent', text }]).type;
  return {
    id: own.id,
    language: own.language,
    text: own.text,
    suggestion: suggestion ?? 'own',
    stages: STAGES[suggestion ?? 'own'],
    types: type === 'other' ? [] : [type],
    need: 'none',
    moods: [],
    levels: levelsOf(suggestion),
    channel: 'both',
    distance: 'fitting',
    slots: slotsIn(own.text),
    own: {
      ...(own.starred && { starred: true }),
      ...(own.uses >= OFTEN && { often: true }),
      ...(named === undefined && { sorted: suggestion === undefined ? 'not' : 'guessed' }),
    },
  };
}

function firstOf<Word>(table: readonly (readonly [Word, RegExp])[], text: string): Word | undefined {
  return table.find(([, pattern]) => pattern.test(text))?.[0];
}

function levelsOf(suggestion: Suggestion | undefined): readonly [Severity, Severity] {
  if (suggestion === 'set-boundary') return [2, 3];
  if (suggestion === 'thank') return [0, 0];
  return suggestion === 'escalate' ? [0, 3] : [0, 2];
}
