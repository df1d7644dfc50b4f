import { useState } from 'react';
import { type ChangeFilter, FrontChangesDocument } from '../../generated/graphql';
import type { Place } from '../live/follow';
import { useChanges } from '../live/useChanges';
import { Empty } from '../parts/states';
import { Intake } from './intake';

const FILTER: ChangeFilter = { types: ['ARTICLE'] };

/** The database holds no article: how to get news in. */
export function NoNews({ load }: { load: () => void }) {
  const [place] = useState<Place>({ cursor: null });
  const [filling, setFilling] = useState(false);
  const look = () => {
    if (!filling) load();
  };
  useChanges(FrontChangesDocument, FILTER, place, look, look);
  return (
    <Empty title="There is no news yet">
      <Intake load={load} setFilling={setFilling} />
    </Empty>
  );
}
