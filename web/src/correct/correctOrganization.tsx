import { MergeOrganizationsDocument } from '../../generated/graphql';
import { useCorrectingKey } from './correcting';
import { CorrectingKeyForm } from './keyForm';
import { Merge } from './merge';

/** What can be corrected of an organization: which other it also is. */
export function CorrectOrganization({ organization }: { organization: { id: string; name: string } }) {
  const key = useCorrectingKey();
  if (key === '') return <CorrectingKeyForm />;
  return (
    <div className="correct">
      <Merge
        one={organization}
        kind="Organization"
        noun="organization"
        mutation={MergeOrganizationsDocument}
      />
    </div>
  );
}
