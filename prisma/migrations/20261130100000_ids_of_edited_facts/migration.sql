-- The ids that facts had where an edit rejects or changes them, by their kinds, so that undoing it gives them back: what an
-- article got in an earlier version has an id that cannot be derived anew. Edits from before have none.
ALTER TABLE "EditPlace" ADD COLUMN "ids" JSONB;
