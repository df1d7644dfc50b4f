-- What becomes of organizations is in the log of changes too.

SELECT "logChangesOf"('Organization', 'Organization', 'id', 'noteOwnChanges');
SELECT "logChangesOf"('OrganizationAlias', 'Organization', 'organizationId', 'notePartChanges');
SELECT "logChangesOf"('ArticleOrganization', 'Article', 'articleId', 'notePartChanges');
