import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './notice.module.css';

interface NoticeProps {
  readonly children: ReactNode;
  /** `care`: something does not work. */
  readonly tone?: 'plain' | 'care';
  readonly action?: ReactNode;
}

/** A standing word above the content: a state, not an event. */
export function Notice({ children, tone = 'plain', action }: NoticeProps) {
  return (
    <output className={classNames(styles.notice, tone === 'care' && styles.care)}>
      <span>{children}</span>
      {action}
    </output>
  );
}
