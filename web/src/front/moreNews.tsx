import { Intake } from './intake';

/** At the end of a short list, as a new service has: how to get more news in. */
export function MoreNews({ load }: { load: () => void }) {
  return (
    <details className="moreNews">
      <summary>That is all the news there is: how to get more in</summary>
      <Intake load={load} />
    </details>
  );
}
