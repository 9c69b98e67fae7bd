/** What the address asks for: `speed` (shift seconds per second), `driver` (nothing arrives by itself), `fresh`. */
export interface Settings {
  readonly speed: number;
  readonly driver: boolean;
  readonly fresh: boolean;
}

export function settingsOf(search: string): Settings {
  const query = new URLSearchParams(search);
  const speed = Number(query.get('speed') ?? 1);
  return {
    speed: Number.isFinite(speed) && speed > 0 ? speed : 1,
    driver: query.get('driver') === '1',
    fresh: query.get('fresh') === '1',
  };
}
