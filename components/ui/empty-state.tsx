import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  readonly title: string;
  /** What to do next, in a sentence or two. */
  readonly children: ReactNode;
  readonly picture?: ReactNode;
  readonly action?: ReactNode;
}

/** Nothing here yet, and what the next step is. */
export function EmptyState({ title, children, picture, action }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {picture !== undefined && <div className={styles.picture}>{picture}</div>}
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.help}>{children}</div>
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
