import type { ReactNode } from 'react';

/** Says that something changed, over the page: nothing that one reads is moved by it. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <div className="notice" role="status">
      {children}
    </div>
  );
}
