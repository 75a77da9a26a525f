import { type ReactNode, useRef } from 'react';

interface FilePickerProps {
  /** Names the field itself, which is not seen. */
  readonly label: string;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that chooses files; the same file can be chosen again. */
export function FilePicker({ label, accept, multiple, className, children, onFiles }: FilePickerProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={className} onClick={() => field.current?.click()}>
        {children}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        multiple={multiple}
        accept={accept}
        aria-label={label}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          onFiles(files);
        }}
      />
    </>
  );
}
