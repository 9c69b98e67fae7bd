import { useState } from 'react';
import type { ToastWords } from './toast';

/** Says what just happened, with an undo where there is one. */
export type Notify = (text: string, action?: ToastWords['action']) => void;

/** The page's one toast: a new word takes the place of the old. */
export function useNotify() {
  const [toast, setToast] = useState<ToastWords>();
  const clear = () => setToast(undefined);
  const notify: Notify = (text, action) => {
    const once = action && {
      label: action.label,
      onAction: () => {
        clear();
        action.onAction();
      },
    };
    setToast((before) => ({ id: (before?.id ?? 0) + 1, text, action: once }));
  };
  return { toast, notify, clear };
}
