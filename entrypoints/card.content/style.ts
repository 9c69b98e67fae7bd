/** Styles of the card; colours and signs come with the chip's. */
export const CARD_STYLE = `
.card{--raised:#fff}
@media (prefers-color-scheme:dark){.card{--raised:#232d30}}
.card button{background:var(--raised);border:1px solid var(--line);border-radius:8px;padding:4px 10px;min-height:30px}
.card button:hover{border-color:var(--soft)}
.card button.primary{background:var(--calm);border-color:var(--calm);color:var(--paper)}
.card button.plain{border-color:transparent;background:none;color:var(--soft);padding:4px 6px}
.card button.plain:hover{color:var(--ink)}
.card{position:fixed;display:flex;flex-direction:column;width:360px;max-width:calc(100vw - 24px);border-radius:10px;background:var(--paper);border:1px solid var(--line);padding:12px 16px 8px}
.body{overflow:auto;min-height:48px;overscroll-behavior:contain;margin:0 -16px;padding:0 16px}
.card header{display:flex;align-items:center;gap:8px}
.card header strong{flex:1;font-weight:600}
.card h3{font:inherit;font-size:12px;color:var(--soft);margin:12px 0 4px}
.card p{margin:4px 0}
.card ul{list-style:none;margin:0;padding:0}
.words{display:flex;flex-wrap:wrap;gap:4px}
.words li{border:1px solid var(--line);border-radius:6px;padding:0 6px;overflow-wrap:anywhere}
.offer{border:1px solid var(--calm);border-radius:10px;padding:8px 12px;margin-top:12px}
.row{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin-top:8px}
.soft{color:var(--soft)}
.status:empty{display:none}
.status{flex:none;margin:8px 0;padding:6px 10px;border-radius:8px;background:var(--raised);border:1px solid var(--line)}
.card footer{display:flex;justify-content:flex-end;margin:0 -16px;padding:8px 16px 0;border-top:1px solid var(--line)}
`;
