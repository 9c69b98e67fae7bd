import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  readonly title: string;
  /** What to do next, in a sentence or two. */
  readonly children: ReactNode;
  readonly picture?: ReactNode;
  readonly action?: ReactNode;
  /** `h1` where it is the whole view. */
  readonly heading?: 'h1' | 'h2';
}

/** Nothing here yet, and what the next step is. */
export function EmptyState({ title, children, picture, action, heading: Heading = 'h2' }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {picture !== undefined && <div className={styles.picture}>{picture}</div>}
      <Heading className={styles.title}>{title}</Heading>
      <div className={styles.help}>{children}</div>
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
