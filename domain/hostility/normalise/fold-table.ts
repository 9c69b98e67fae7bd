import { SIMPLIFIED, TRADITIONAL } from './traditional';

/** Variant spellings seen in chats, written as pairs: what is typed, what is meant. */
const VARIANTS =
  '妳你祢你伱你沵你尓你吥不芣不涐我啲些咗了冇没唔不嘅的佢他哋们咁这睇看嘢事畀给俾给嚟来喺在㗎的揾找搵找嗰那啱刚疍蛋淰念亾人';
/** Letters of other scripts that look Latin, as pairs. */
const LOOKALIKES =
  'аaеeоoрpсcуyхxіiѕsјjԁdһhкkмmтtвbнhзeαaβbεeιiκkνvοoρpτtυuχxγyηnωwɑaɡgıiʟlʀrꜱsᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkᴍmɴnᴏoᴘpᴛtᴜuᴠvᴡwʏyᴢzłløođdßs';

/** Marks that are simply dropped: invisible, bidirectional, joining, combining. */
function isDropped(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x0300 && code <= 0x036f) ||
    code === 0x034f ||
    code === 0x061c ||
    code === 0x115f ||
    code === 0x1160 ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0x20d0 && code <= 0x20ff) ||
    code === 0x3164 ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0xfe20 && code <= 0xfe2f) ||
    code === 0xfeff ||
    code === 0xffa0 ||
    (code >= 0xfff9 && code <= 0xfffb)
  );
}

function setPairs(table: Uint16Array, pairs: string): void {
  for (let i = 0; i + 1 < pairs.length; i += 2) table[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);
}

function foldLatin(table: Uint16Array): void {
  for (let code = 0xc0; code <= 0x24f; code += 1) {
    const base = String.fromCharCode(code).normalize('NFD').charCodeAt(0);
    table[code] = base < 0x80 ? base | 0x20 : (table[code] ?? code);
  }
  for (let code = 0x41; code <= 0x5a; code += 1) table[code] = code | 0x20;
  for (let code = 0x391; code <= 0x3a9; code += 1) table[code] = code + 0x20;
  for (let code = 0x410; code <= 0x42f; code += 1) table[code] = code + 0x20;
  for (let i = 0; i < 26; i += 1) {
    table[0x24b6 + i] = 0x61 + i;
    table[0x24d0 + i] = 0x61 + i;
    table[0x249c + i] = 0x61 + i;
  }
}

function foldSigns(table: Uint16Array): void {
  for (let code = 0xff01; code <= 0xff5e; code += 1) {
    const half = code - 0xfee0;
    table[code] = half >= 0x41 && half <= 0x5a ? half | 0x20 : half;
  }
  for (const code of [0x09, 0x0b, 0x0c, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) table[code] = 0x20;
  for (let code = 0x2000; code <= 0x200a; code += 1) table[code] = 0x20;
  for (const code of [0x0d, 0x85, 0x2028, 0x2029]) table[code] = 0x0a;
  setPairs(table, '‘\'’\'‛\'`\'´\'′\'“"”"„"‟"「"」"『"』"″"＂"。.､,、,【[】]〔[〕]—-–-―-‐-‑-−-•·・·∙·‧·●·…․');
  // U+2024 stands for an ellipsis from here on: it never occurs in ordinary text.
}

function build(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code += 1) table[code] = code;
  foldLatin(table);
  foldSigns(table);
  for (let i = 0; i < TRADITIONAL.length; i += 1) {
    table[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i);
  }
  setPairs(table, VARIANTS);
  setPairs(table, LOOKALIKES);
  for (let code = 0; code < 0x10000; code += 1) {
    if (isDropped(code)) table[code] = 0;
    const once = table[code] ?? code;
    if (once >= 0x370 && once < 0x530) table[code] = table[once] ?? once;
  }
  return table;
}

/** For each UTF-16 code unit the one it stands for; 0 means drop it. */
export const FOLD_TABLE: Uint16Array = build();
