import { type ReactNode, Suspense, useState } from 'react';
import { Whole } from '../parts/part';
import { Loading } from '../parts/states';

/** A button that opens what can be corrected. */
export function Correctable({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="correctable">
      <button
        type="button"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        Correct
      </button>
      {open && (
        <Whole>
          <Suspense fallback={<Loading lines={3} />}>{children}</Suspense>
        </Whole>
      )}
    </div>
  );
}
