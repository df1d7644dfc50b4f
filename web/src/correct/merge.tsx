import type { TypedDocumentNode } from '@apollo/client';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type {
  ActorNameFragment,
  EditDoneFragment,
  MergePeopleMutationVariables,
} from '../../generated/graphql';
import { links } from '../links';
import { type ActorKind, ActorPicker } from './actorPicker';
import { useEdit } from './correcting';
import { EditForm } from './editForm';

/** Says that a person or an organization is the same as another, whose page is shown then. */
export function Merge({
  one: { id, name },
  kind,
  noun,
  mutation,
}: {
  one: { id: string; name: string };
  kind: ActorKind;
  noun: string;
  mutation: TypedDocumentNode<{ done: EditDoneFragment }, MergePeopleMutationVariables>;
}) {
  const [, navigate] = useLocation();
  const [other, setOther] = useState<ActorNameFragment | null>(null);
  const { run, busy, problem } = useEdit(mutation, ({ target: { node } }) => {
    if (node?.__typename === 'Person') navigate(links.person(node.slug), { replace: true });
    if (node?.__typename === 'Organization') navigate(links.organization(node.slug), { replace: true });
  });
  return (
    <EditForm
      label="Merge"
      busy={busy}
      problem={problem}
      disabled={!other}
      send={(note) => {
        if (other) void run({ from: id, into: other.id, note });
      }}
    >
      <p>
        {name} is the same {noun} as <b>{other?.name ?? '…'}</b>
      </p>
      <ActorPicker label="Find the other" kinds={[kind]} except={id} choose={setOther} />
    </EditForm>
  );
}
