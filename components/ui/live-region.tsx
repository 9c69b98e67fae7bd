import type { ReactNode } from 'react';
import styles from './live-region.module.css';

/** Read by screen readers, not drawn. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <div className={styles.hidden}>{children}</div>;
}

/** Speaks `text` whenever it changes, without taking focus. Keep it mounted; an empty text says nothing. */
export function LiveRegion({ text }: { readonly text: string }) {
  return (
    <output aria-atomic="true" className={styles.hidden}>
      {text}
    </output>
  );
}
