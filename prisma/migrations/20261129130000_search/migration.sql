-- What a search finds does not depend on accents, Unicode form, kinds of apostrophes, hyphens and slashes; capitals tell
-- WHO from who. The query is read in the same way by src/loaders/searchText.ts. The columns are made anew, which rewrites
-- the tables: about a minute for 100,000 articles.

-- Letters without accents and invisible signs; one kind of apostrophe, one of hyphen; acronyms without dots (U.S. → US).
CREATE FUNCTION search_text(t text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(CASE WHEN octet_length(t) = char_length(t) THEN regexp_replace(t, '`', '''', 'g') ELSE
    -- Letters that Unicode does not take apart.
    replace(replace(replace(replace(replace(replace(translate(
      normalize(regexp_replace(normalize(regexp_replace(regexp_replace(t,
        '[\u2018\u2019\u201B\u02BB\u02BC\u00B4`]', '''', 'g'),
        '[\u2010-\u2015\u2212]', '-', 'g'), NFKD),
        '[\u0300-\u036F\u200B-\u200F\u2060\uFEFF\u00AD]', '', 'g'), NFC),
      'ŁłØøĐđĦħıŦŧÐðŊŋ', 'LlOoDdHhiTtDdNn'),
      'ß', 'ss'), 'Æ', 'AE'), 'æ', 'ae'), 'Œ', 'OE'), 'œ', 'oe'), 'Þ', 'Th')
    END, '\m([A-Z])\.(?=[A-Z]\M)', '\1', 'g')
$$;

-- The words of a text as a search looks for them: those that stand between spaces, hyphens, slashes, apostrophes and dots;
-- behind them, in the order of the alphabet, compounds written as one (e-mail → email, S 400 → s400), words in capitals that
-- would be too common (WHO → who0acronym), and words with signs (AT&T → at0and0t, C++ → c0plus0plus, C# → c0sharp).
CREATE FUNCTION search_words(t text) RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT to_tsvector('english', concat_ws(' . ',
    -- Chinese, Japanese and Korean are found by their signs.
    regexp_replace(regexp_replace(s, '[-/'']|(?<=[A-Za-z])\.(?=[A-Za-z])', ' ', 'g'),
      '([\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF])', ' \1 ', 'g'),
    (SELECT string_agg(DISTINCT lower(regexp_replace(m[1], '[- '']', '', 'g')), ' ') FROM regexp_matches(s,
      '([A-Za-z0-9]+(?:[-''](?!s\M)[A-Za-z0-9]+)+|\m[A-Z] [0-9]+\M)', 'g') AS m),
    (SELECT string_agg(DISTINCT lower(CASE
        WHEN m[1] LIKE '%&%' THEN regexp_replace(m[1], ' ?& ?', '0and0')
        WHEN m[1] LIKE '%#' THEN replace(m[1], '#', '0sharp')
        WHEN m[1] LIKE '%+' THEN replace(m[1], '++', '0plus0plus')
        ELSE m[1] || '0acronym' END), ' ') FROM regexp_matches(s,
      '(\m[A-Za-z]{1,3} ?& ?[A-Za-z]{1,3}\M|\m[A-Za-z](?:\+\+|#)(?![A-Za-z0-9])|\m(?:AM|AN|AS|AT|BE|BY|DO|HE|IF|IN|IS|IT|ME|MY|NO|ON|SO|UP|US|WE|ALL|ANY|ARE|BUT|CAN|DID|FEW|HAD|HAS|HER|HIM|HIS|HOW|ITS|NOR|NOW|OFF|OUR|OUT|OWN|SHE|TOO|WAS|WHO|WHY|YOU)\M)',
      'g') AS m)))
  -- Cut, since a tsvector holds at most 1 MB; and again, since some signs become many letters.
  FROM left(search_text(left(t, 250000)), 250000) AS s
$$;

ALTER TABLE "Article" DROP COLUMN "search", ADD COLUMN "search" tsvector GENERATED ALWAYS AS (
    setweight(search_words(left("headline", 1000)), 'A') || setweight(search_words("text"), 'B')
) STORED;
ALTER TABLE "Quote" DROP COLUMN "search", ADD COLUMN "search" tsvector GENERATED ALWAYS AS (search_words("text")) STORED;
ALTER TABLE "Event" DROP COLUMN "search", ADD COLUMN "search" tsvector GENERATED ALWAYS AS (search_words("summary")) STORED;

CREATE INDEX "Article_search_idx" ON "Article" USING GIN ("search");
CREATE INDEX "Quote_search_idx" ON "Quote" USING GIN ("search");
CREATE INDEX "Event_search_idx" ON "Event" USING GIN ("search");

UPDATE "DataVersion" SET number = number + 1;
