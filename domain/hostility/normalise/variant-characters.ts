/**
 * Variant Chinese characters seen in chats, as pairs: what is typed, what is meant. Only characters
 * that hardly occur in ordinary messages; others are respelt by the word (respelt-words.ts).
 */

const CHAT = '妳你祢你伱你沵你尓你吥不芣不卟不涐我莪我硪我誐我啲些旳的菂的淰念亾人疍蛋恏好昰是媞是彵他';
const CANTONESE = '咗了冇没唔不嘅的佢他哋们咁这睇看嘢事畀给俾给嚟来喺在㗎的揾找搵找嗰那啱刚鳩鸠';
/** Characters with a part added or left out. */
const ORNATE =
  '崾要喓要葽要迗天兲天吙火氺水杺心伈心吢心趉出迉死兂无旡无洅再侢再鎹送哊有咑打茤多尐少夨失侽男汏大囸日鈤日屄逼毴逼獃呆騃呆' +
  '柆垃砬垃圿圾岋圾癈废骟骗騸骗谝骗孒子孓子吇子憃蠢惷蠢餭黄唍完莈没茈此呿去厾去';

export const VARIANT_CHARACTERS = CHAT + CANTONESE + ORNATE;
