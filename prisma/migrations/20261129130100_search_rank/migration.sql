-- The best of all matches are found without reading the words of every one: what an article is mostly about, and how many
-- words it has, stand beside it. To make both together with "search" from one reading of the text, a trigger keeps them.

-- The words of the headline, and those that come more than once.
CREATE FUNCTION search_about(words tsvector) RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT ts_delete(words, ARRAY(
    SELECT lexeme FROM unnest(words) WHERE cardinality(positions) < 2 AND NOT 'A' = ANY(weights)))
$$;

ALTER TABLE "Article" ALTER COLUMN "search" DROP EXPRESSION;
ALTER TABLE "Article" ADD COLUMN "searchAbout" tsvector, ADD COLUMN "searchLength" INTEGER;

-- Rewrites the table, and tells no trigger.
ALTER TABLE "Article"
    ALTER COLUMN "searchAbout" TYPE tsvector USING search_about("search"),
    ALTER COLUMN "searchLength" TYPE INTEGER USING length("search");

CREATE FUNCTION "keepArticleSearch"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    NEW."search" := setweight(search_words(left(NEW."headline", 1000)), 'A') || setweight(search_words(NEW."text"), 'B');
    NEW."searchAbout" := search_about(NEW."search");
    NEW."searchLength" := length(NEW."search");
    RETURN NEW;
END $$;

CREATE TRIGGER "Article_search" BEFORE INSERT OR UPDATE OF "headline", "text" ON "Article"
    FOR EACH ROW EXECUTE FUNCTION "keepArticleSearch"();
