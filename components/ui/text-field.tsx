import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './text-field.module.css';

interface FieldWords {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong with the value, in words; absent when nothing is. */
  readonly wrong?: string | undefined;
}

interface FieldProps extends FieldWords {
  /** Draws the control with the ids that tie it to its words. */
  readonly children: (ids: {
    readonly id: string;
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': true | undefined;
    readonly className: string | undefined;
  }) => ReactNode;
}

/** Label, control, hint, and what is wrong. */
export function Field({ label, hint, wrong, children }: FieldProps) {
  const id = useId();
  const told = [hint !== undefined && `${id}-hint`, wrong !== undefined && `${id}-wrong`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': told === '' ? undefined : told,
        'aria-invalid': wrong === undefined ? undefined : true,
        className: styles.control,
      })}
      {hint !== undefined && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      {wrong !== undefined && (
        <span id={`${id}-wrong`} className={styles.wrong}>
          {wrong}
        </span>
      )}
    </div>
  );
}

type Kept<Tag extends 'input' | 'textarea' | 'select'> = Omit<ComponentProps<Tag>, 'onChange' | 'className' | 'id'>;
type OnText = { readonly onChange: (value: string) => void };

export function TextField({ label, hint, wrong, onChange, ...rest }: FieldWords & OnText & Kept<'input'>) {
  return (
    <Field label={label} hint={hint} wrong={wrong}>
      {(ids) => <input type="text" {...rest} {...ids} onChange={(event) => onChange(event.currentTarget.value)} />}
    </Field>
  );
}

export function TextArea({ label, hint, wrong, onChange, ...rest }: FieldWords & OnText & Kept<'textarea'>) {
  return (
    <Field label={label} hint={hint} wrong={wrong}>
      {(ids) => <textarea {...rest} {...ids} onChange={(event) => onChange(event.currentTarget.value)} />}
    </Field>
  );
}

export function Select({ label, hint, wrong, onChange, ...rest }: FieldWords & OnText & Kept<'select'>) {
  return (
    <Field label={label} hint={hint} wrong={wrong}>
      {(ids) => <select {...rest} {...ids} onChange={(event) => onChange(event.currentTarget.value)} />}
    </Field>
  );
}
