import type { ReactNode } from 'react';
import styles from './page-section.module.css';

interface PageSectionProps {
  /** Anchor for links from elsewhere, such as `#privacy`. */
  readonly id: string;
  readonly heading: string;
  /** One line that answers the section's question. */
  readonly answer?: ReactNode;
  readonly children: ReactNode;
}

/** One section of a page, reachable by its anchor. */
export function PageSection({ id, heading, answer, children }: PageSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className={styles.section}>
      <div className={styles.head}>
        <h2 id={`${id}-heading`} tabIndex={-1} className={styles.heading}>
          {heading}
        </h2>
        {answer !== undefined && <p className={styles.answer}>{answer}</p>}
      </div>
      {children}
    </section>
  );
}

interface PartProps {
  /** Absent where the section says it already. */
  readonly heading?: string;
  readonly help?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a section, on a card. */
export function Part({ heading, help, children }: PartProps) {
  return (
    <div className={styles.part}>
      {(heading ?? help) !== undefined && (
        <div>
          {heading !== undefined && <h3>{heading}</h3>}
          {help !== undefined && <p className={styles.help}>{help}</p>}
        </div>
      )}
      {children}
    </div>
  );
}
