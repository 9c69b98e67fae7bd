import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names';

type ButtonProps = ComponentProps<'button'> & {
  /** One `primary` a view at most; `plain` for what matters least. */
  readonly look?: 'primary' | 'quiet' | 'plain';
  readonly small?: boolean;
  readonly wide?: boolean;
};

export function Button({ look = 'quiet', small = false, wide = false, className, ...rest }: ButtonProps) {
  const classes = classNames(
    styles.button,
    look === 'primary' && styles.primary,
    look === 'plain' && styles.plain,
    small && styles.small,
    wide && styles.wide,
    className,
  );
  return <button type="button" {...rest} className={classes} />;
}
