import { Link } from 'wouter';
import { type EditItemFragment, UndoEditDocument } from '../../generated/graphql';
import { formatMoment } from '../format';
import { links } from '../links';
import { ActorName } from '../parts/actor';
import { useEdit } from './correcting';
import { DID, brief, kindOf } from './words';

/** One edit: what it did, who made it when and why, whether it holds. */
export function EditLine({ edit, undone }: { edit: EditItemFragment; undone: () => void }) {
  const { id, at, by, kind, note, target, undoneAt, undoneBy, void: isVoid } = edit;
  const { run, busy, problem } = useEdit(UndoEditDocument, undone);
  return (
    <li className={undoneAt === null ? 'holds' : 'undone'}>
      <p className="what">
        {DID[kind]} {target.type === 'Person' || target.type === 'Organization' ? '' : kindOf(target.type)}{' '}
        <q>{brief(target.label)}</q> <Where target={target} />
      </p>
      <Changes edit={edit} />
      {note !== null && <p className="noted">{note}</p>}
      <p className="small">
        {by ?? 'A key without a name'}, <time dateTime={at}>{formatMoment(at)}</time>
        {undoneAt !== null && (
          <>
            {' · undone'}
            {undoneBy !== null && ` by ${undoneBy}`},{' '}
            <time dateTime={undoneAt}>{formatMoment(undoneAt)}</time>
          </>
        )}
      </p>
      {undoneAt === null && isVoid !== null && (
        <p className="void">
          <b>Void:</b> {isVoid} It is applied again when that is other.
        </p>
      )}
      {undoneAt === null && (
        <button type="button" disabled={busy} onClick={() => void run({ editId: id })}>
          Undo
        </button>
      )}
      {problem !== null && <p role="alert">{problem}</p>}
    </li>
  );
}

/** The page on which what was edited can be seen. */
function Where({ target: { node } }: Pick<EditItemFragment, 'target'>) {
  switch (node?.__typename) {
    case 'Person':
    case 'Organization':
    case 'Country':
      return (
        <>
          → <ActorName actor={node} />
        </>
      );
    case 'Quote':
    case 'Mention':
      return <Link href={links.article(node.article.slug)}>in its article</Link>;
    case 'Event': {
      const [mention] = node.mentions;
      return mention ? <Link href={links.article(mention.article.slug)}>in its article</Link> : null;
    }
    default:
      return null;
  }
}

/** Fields of a change that say more than the line above them. */
const SAID: Record<string, string> = {
  into: 'into',
  name: 'new name',
  speaker: 'speaker',
  type: 'type',
  status: 'status',
  date: 'date',
};

function Changes({ edit: { changes } }: { edit: EditItemFragment }) {
  const shown = changes.filter(({ field }) => SAID[field] !== undefined);
  if (shown.length === 0) return null;
  return (
    <p className="small">
      {shown.map(({ field, value }) => `${SAID[field] ?? field}: ${value ?? 'not known'}`).join(' · ')}
    </p>
  );
}
