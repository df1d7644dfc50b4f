-- Articles kept which of the merged people and organizations they name, but not whether they name the one that stays as well.
-- Where both may be named, undoing the merge reads the article again; where only the merged one is, its facts are moved back,
-- which takes seconds for thousands of articles. What is stored so far does not tell, so it counts as both.
UPDATE "ArticlePerson" SET "namedIds" = "namedIds" || "personId"
WHERE "namedIds" <> '{}' AND NOT "personId" = ANY("namedIds");
UPDATE "ArticleOrganization" SET "namedIds" = "namedIds" || "organizationId"
WHERE "namedIds" <> '{}' AND NOT "organizationId" = ANY("namedIds");
