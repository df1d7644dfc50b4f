-- A column that is made anew has no statistics until the tables are counted, which a server does at some time and the
-- embedded database only when it has grown: searches would be planned badly, and taken for cheaper than they are. A new
-- database has nothing to count.
DO $$ BEGIN
  IF EXISTS (SELECT FROM "Article") THEN
    ANALYZE "Article", "Quote", "Event", "EventMention", "ArticlePerson", "ArticleOrganization", "ArticleCountry",
      "ArticleRole", "QuotePerson", "QuoteOrganization", "QuoteCountry";
  END IF;
END $$;
