import { useState } from 'react';
import { CHECK_IN_MOMENTS, type CheckInMoment } from '../../domain/check-in/check-in';
import { type CheckIn as Kept, useCheckIns } from '../hooks/use-check-ins';
import { valueOf } from '../hooks/use-live';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import { Fold, Section } from '../ui/section';
import type { Notify } from '../ui/use-notify';
import styles from './check-in.module.css';
import { EarlierList } from './earlier-list';
import { EndCard } from './end-card';
import { FeelingWords } from './feeling-words';
import { StartCard } from './start-card';

const FORMS = { now: FeelingWords, start: StartCard, end: EndCard } as const;

/** What a form needs. */
export interface CheckInFormProps {
  readonly newest: readonly Kept[];
  readonly onKeep: (checkIn: Omit<Kept, 'id' | 'at' | 'moment'>) => void;
  readonly onSkip: () => void;
}

/** A word with oneself: a few seconds, and every part may be skipped. */
export function CheckIn({ notify }: { readonly notify: Notify }) {
  const { words } = useWords();
  const text = words.calm.checkIn;
  const [moment, setMoment] = useState<CheckInMoment>();
  const { newest, keep, remove } = useCheckIns();
  const kept = valueOf(newest) ?? [];
  const failed = () => notify(words.panel.notStored);
  const drop = (id: string) => void remove(id).catch(failed);
  const Form = moment && FORMS[moment];

  return (
    <Section heading={text.heading}>
      {Form && moment ? (
        <Form
          newest={kept}
          onSkip={() => setMoment(undefined)}
          onKeep={(checkIn) => {
            keep({ ...checkIn, moment }).then((id) => {
              setMoment(undefined);
              notify(text.kept, { label: text.undo, onAction: () => drop(id) });
            }, failed);
          }}
        />
      ) : (
        <>
          <p className={styles.aside}>{text.help}</p>
          <div className={styles.buttons}>
            {CHECK_IN_MOMENTS.map((one) => (
              <Button key={one} onClick={() => setMoment(one)}>
                {text.open[one]}
              </Button>
            ))}
          </div>
        </>
      )}
      <Fold summary={text.earlier}>
        <EarlierList kept={kept} onDelete={drop} />
      </Fold>
    </Section>
  );
}
