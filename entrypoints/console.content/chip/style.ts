/** Styles of the chip and the colours of both: px throughout, because rem follows the host page. */
export const CHIP_STYLE = `
:host{all:initial;position:fixed;z-index:2147483647;top:0;left:0;width:0;height:0;color-scheme:light dark}
.root{--paper:#fbfcfc;--ink:#1d2b2f;--soft:#56676c;--line:#d3dcde;--calm:#3f6f78;--tense:#8a5a00;--hostile:#a8430f;--abusive:#74296f;--focus:#1b6b7c;
font:14px/1.5 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:var(--ink);font-variant-numeric:tabular-nums}
@media (prefers-color-scheme:dark){.root{--paper:#1a2224;--ink:#e6eced;--soft:#a3b3b7;--line:#3a484c;--calm:#86bcc6;--tense:#e3b04f;--hostile:#f0935a;--abusive:#d99ad3;--focus:#8fd0de}}
*{box-sizing:border-box}
button{font:inherit;color:inherit;cursor:pointer}
button:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.chip{position:fixed;display:flex;align-items:center;gap:8px;height:36px;padding:0 12px;border-radius:18px;background:var(--paper);border:1px solid var(--line);white-space:nowrap;touch-action:none;user-select:none}
.chip .count{color:var(--soft);border-inline-start:1px solid var(--line);padding-inline-start:8px}
.place{display:flex}.place:empty{display:none}
.chip .dot{width:8px;height:8px;border-radius:4px;background:var(--calm)}
.sign{width:16px;height:16px;fill:none;stroke-width:2;stroke-linejoin:round;stroke-linecap:round;flex:none}
.level-0{stroke:var(--calm)}.level-1{stroke:var(--tense)}.level-2{stroke:var(--hostile);fill:var(--hostile)}.level-3{stroke:var(--abusive);fill:var(--abusive)}
@media (forced-colors:active){.sign{stroke:CanvasText;fill:none}.level-2,.level-3{fill:CanvasText}}
`;
