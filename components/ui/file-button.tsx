import { useRef } from 'react';
import { Button } from './button';

interface FileButtonProps {
  readonly label: string;
  /** What the browser lets be chosen, as in the attribute `accept`. */
  readonly accept: string;
  readonly disabled?: boolean;
  readonly onFile: (file: File) => void;
  /** Name of the input for those who do not see the button; the label if absent. */
  readonly name?: string;
}

/** A button that asks for one file. */
export function FileButton({ label, accept, disabled = false, onFile, name = label }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={name}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // Cleared, so that choosing the same file again is a change again.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
