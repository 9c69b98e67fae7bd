import type { ReactNode } from 'react';
import type { ResetId } from '../../domain/pause/resets';
import styles from './pause.module.css';

/** A small drawing for each reset. */
export function ResetIcon({ reset }: { readonly reset: ResetId }) {
  return (
    <svg
      className={styles.icon}
      width="36"
      height="36"
      viewBox="-20 -20 40 40"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {DRAWINGS[reset]}
    </svg>
  );
}

function rings(count: number): ReactNode {
  return Array.from({ length: count }, (_, index) => (
    <circle key={`ring-${index + 1}`} r={5 + (13 * index) / (count - 1)} opacity={1 - (0.75 * index) / (count - 1)} />
  ));
}

const DRAWINGS: Readonly<Record<ResetId, ReactNode>> = {
  'three-breaths': rings(3),
  'sixty-seconds': rings(6),
  'green-view': (
    <>
      <path d="M-17 13Q-8 -4 1 8Q8 -6 17 13Z" />
      <circle cx="8" cy="-10" r="5" opacity="0.6" />
    </>
  ),
  grounding: (
    <>
      {[-15, -7.5, 0, 7.5, 15].map((x, index) => (
        <path key={x} d={`M${x} 14V${-10 + index * 5}`} opacity={1 - index * 0.15} />
      ))}
    </>
  ),
  perspective: (
    <>
      <path d="M-17 0Q0 -17 17 0Q0 17 -17 0Z" />
      <circle r="5" opacity="0.7" />
    </>
  ),
  body: (
    <>
      <circle cy="-12" r="4.5" />
      <path d="M-14 -10Q-8 0 0 -2Q8 0 14 -10M0 -2V6M0 6L-7 17M0 6L7 17" />
    </>
  ),
  'cyclic-sighing': (
    <>
      {[-10, 0, 10].map((y, index) => (
        <path key={y} d={`M-17 ${y}q5.5 -9 11 0t11 0t12 0`} opacity={1 - index * 0.3} />
      ))}
    </>
  ),
};
