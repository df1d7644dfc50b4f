-- Names are found in spite of typing errors, and events by the words of their summary.

-- Comes with Postgres (contrib) and may be created by the owner of a database.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE INDEX "Person_searchName_idx" ON "Person" USING GIN ("searchName" gin_trgm_ops);

ALTER TABLE "Event" ADD COLUMN "search" tsvector GENERATED ALWAYS AS (to_tsvector('english', left("summary", 250000))) STORED;

CREATE INDEX "Event_search_idx" ON "Event" USING GIN ("search");
