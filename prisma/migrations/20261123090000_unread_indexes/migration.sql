-- No statement reads these: mentions are asked for by article, and names are looked up by their words. Thirty mentions
-- of countries in an article went to as many places of the first, each a page to write and to log.

DROP INDEX "Mention_countryCode_articleId_idx";

DROP INDEX "PersonAlias_normalized_idx";
