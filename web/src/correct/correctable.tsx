import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
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
          <Suspense fallback={<Loading lines={3} />}>
            <InSight>{children}</InSight>
          </Suspense>
        </Whole>
      )}
    </div>
  );
}

/** What comes to be seen, also where there is little room, as in a card on a telephone. */
function InSight({ children }: { children: ReactNode }) {
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    shown.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return <div ref={shown}>{children}</div>;
}
