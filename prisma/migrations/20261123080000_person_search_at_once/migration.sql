-- Every batch of articles looks its people up by their words. What waits to be put into the index is read from end to
-- end for each word: without a list of such, a lookup takes as long after ten thousand articles as it did before.

ALTER INDEX "Person_search_idx" SET (fastupdate = off);

-- What waits now goes in.
SELECT gin_clean_pending_list('"Person_search_idx"');
