import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

interface SectionProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** A named part of a view: small heading above its content. */
export function Section({ heading, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      {children}
    </section>
  );
}

export function Card({ children }: { readonly children: ReactNode }) {
  return <div className={styles.card}>{children}</div>;
}

interface FoldProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
}

/** Details below, folded. */
export function Fold({ summary, children, open = false }: FoldProps) {
  return (
    <details className={styles.fold} open={open}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.folded}>{children}</div>
    </details>
  );
}
