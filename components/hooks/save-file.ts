/** Saves a file in the browser's download folder. */
export function save(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun, which is after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
