/** Styles of pointing and review; colours come with the chip's. */
export const TEACH_STYLE = `
.shield{position:fixed;inset:0;cursor:crosshair;z-index:1}
.outline{position:fixed;z-index:1;pointer-events:none;border:2px solid var(--focus);border-radius:6px;box-shadow:0 0 0 2px var(--paper)}
.outline[hidden]{display:none}
.marks{position:fixed;inset:0;pointer-events:none}
.mark{position:fixed;border:2px solid var(--line);border-radius:6px}
.mark span{position:absolute;bottom:100%;left:-2px;white-space:nowrap;padding:0 6px;border-radius:6px 6px 0 0;font-size:12px;line-height:18px;background:var(--soft);color:var(--paper)}
.mark.customer{border-color:var(--tense)}.mark.customer span{background:var(--tense)}
.mark.you{border-color:var(--calm)}.mark.you span{left:auto;right:-2px;background:var(--calm)}
.mark.skipped{border-style:dotted;border-color:var(--soft)}
.mark.box{border-style:dashed;border-color:var(--focus)}.mark.box span{background:var(--focus)}
.teach{--raised:#fff;position:fixed;z-index:2;left:max(12px,100vw - 352px);top:60px;width:340px;max-width:calc(100vw - 24px);max-height:calc(100vh - 72px);overflow:auto;padding:12px 16px;border-radius:10px;background:var(--paper);border:1px solid var(--line);outline:0}
@media (prefers-color-scheme:dark){.teach{--raised:#232d30}}
.teach button{background:var(--raised);border:1px solid var(--line);border-radius:8px;padding:4px 10px;min-height:30px}
.teach button:hover{border-color:var(--soft)}
.teach button.primary{background:var(--calm);border-color:var(--calm);color:var(--paper)}
.teach button.plain{border-color:transparent;background:none;color:var(--soft);padding:4px 6px}
.teach h2{font:inherit;font-weight:600;margin:0}
.teach p{margin:4px 0}
.teach .soft{color:var(--soft)}
.teach .small{font-size:12px;color:var(--soft)}
.teach .care{border-inline-start:3px solid var(--tense);padding-inline-start:8px}
.teach .excerpt{min-height:42px;margin:8px 0;padding:6px 10px;border-radius:8px;background:var(--raised);border:1px solid var(--line);overflow-wrap:anywhere}
.teach .row{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin-top:10px}
.teach ol{list-style:none;margin:6px 0;padding:0}
.teach li{display:flex;gap:8px;padding:4px 0;border-top:1px solid var(--line);overflow-wrap:anywhere}
.teach li b{flex:none;width:72px;font-weight:600}
.teach li.customer b{color:var(--tense)}.teach li.you b{color:var(--calm)}
.teach dl{display:grid;grid-template-columns:auto 1fr;gap:2px 10px;margin:8px 0 0;font-size:12px}
.teach dt{color:var(--soft)}.teach dd{margin:0;overflow-wrap:anywhere}
`;
