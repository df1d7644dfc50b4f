/** First and last day of a time; null where it has no end. */
export interface Span {
  from: string | null;
  to: string | null;
}

/** Two dates to choose a time by, and a way back to all of it. */
export function DateRange({ chosen, choose }: { chosen: Span; choose: (span: Span) => void }) {
  return (
    <div className="dates">
      <label>
        From{' '}
        <input
          type="date"
          value={chosen.from ?? ''}
          max={chosen.to ?? undefined}
          onChange={({ target }) => {
            choose({ ...chosen, from: target.value || null });
          }}
        />
      </label>
      <label>
        to{' '}
        <input
          type="date"
          value={chosen.to ?? ''}
          min={chosen.from ?? undefined}
          onChange={({ target }) => {
            choose({ ...chosen, to: target.value || null });
          }}
        />
      </label>
      {(chosen.from !== null || chosen.to !== null) && (
        <button
          type="button"
          onClick={() => {
            choose({ from: null, to: null });
          }}
        >
          All time
        </button>
      )}
    </div>
  );
}
