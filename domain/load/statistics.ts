/** The value below which a part of the values lies, between the two nearest; `undefined` of none. @param part 0–1 */
export function quantile(values: readonly number[], part: number): number | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below === undefined || above === undefined ? undefined : below + (above - below) * (place % 1);
}

/** Half of the values are smaller; `undefined` of none. */
export function median(values: readonly number[]): number | undefined {
  return quantile(values, 0.5);
}
