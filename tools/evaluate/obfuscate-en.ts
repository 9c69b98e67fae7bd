import type { Way } from './obfuscate-zh';

const between = (sign: string) => (text: string) => [...text].join(sign);

function byTable(from: string, to: string): (text: string) => string {
  const plain = [...from];
  const typed = [...to];
  return (text) => [...text].map((char) => typed[plain.indexOf(char)] ?? char).join('');
}

const shifted = (first: number) => (text: string) =>
  text.replaceAll(/[a-z]/g, (char) => String.fromCodePoint(first + char.charCodeAt(0) - 97));

/** Each word of four letters or more changed, the short ones left. */
const eachWord = (change: (word: string) => string) => (text: string) => text.replaceAll(/[a-z]{4,}/g, change);

/** Ways people hide English insults. */
export const EN_WAYS: readonly Way[] = [
  { name: 'leetspeak', hide: eachWord(byTable('eio', '310')) },
  { name: 'signs for letters', hide: eachWord(byTable('as', '@$')) },
  { name: 'spaces', hide: eachWord(between(' ')) },
  { name: 'dots', hide: eachWord(between('.')) },
  { name: 'hyphens', hide: eachWord(between('-')) },
  { name: 'zero-width', hide: between('\u200b\u2060') },
  { name: 'bidirectional marks', hide: (text) => `\u202e${[...text].join('\u200f')}` },
  { name: 'Cyrillic', hide: byTable('aeopcxyumt', 'аеорсхуцмт') },
  { name: 'Greek', hide: byTable('aoiktunv', 'αοικτυην') },
  { name: 'Cherokee', hide: byTable('adeimst', 'ᎪᎠᎬᎥᎷᏚᎢ') },
  { name: 'full-width', hide: shifted(0xff41) },
  { name: 'mathematical letters', hide: shifted(0x1d4ea) },
  { name: 'circled letters', hide: shifted(0x24d0) },
  { name: 'squared letters', hide: shifted(0x1f130) },
  { name: 'small capitals', hide: byTable('abcdefghiklmnoprtu', 'ᴀʙᴄᴅᴇꜰɢʜɪᴋʟᴍɴᴏᴘʀᴛᴜ') },
  { name: 'combining marks', hide: between('\u0335\u0321') },
  { name: 'first letter stretched', hide: eachWord((word) => word.charAt(0).repeat(4) + word) },
  { name: 'vowels stretched', hide: (text) => text.replaceAll(/[aeiou]/g, '$&$&$&$&') },
  { name: 'doubled', hide: eachWord((word) => [...word].map((char) => char + char).join('')) },
  {
    name: 'neighbours swapped',
    hide: eachWord((word) => word.charAt(0) + word.charAt(2) + word.charAt(1) + word.slice(3)),
  },
  { name: 'censored', hide: eachWord((word) => `${word.charAt(0)}*${word.slice(2)}`) },
  { name: 'emoji between', hide: eachWord(between('🙂')) },
  { name: 'backwards', hide: eachWord((word) => [...word].reverse().join('')) },
  { name: 'tags', hide: eachWord((word) => `${word.slice(0, 2)}<b></b>${word.slice(2)}`) },
  { name: 'entities', hide: eachWord((word) => `&#${word.charCodeAt(0)};${word.slice(1)}`) },
];
