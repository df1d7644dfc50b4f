-- The phrase “AT&T deal” found nothing: the name was kept as at0and0t behind the text, and not where it stands in it. Now a
-- name with signs is one word in its place. Its parts are kept behind the text, so that R still finds R&D. Other signs part
-- words and are left out: +44 was another word than 44, <b> was taken for a tag, and &amp; for nothing. Only what holds such
-- signs is read again.

CREATE OR REPLACE FUNCTION search_words(t text) RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (
  SELECT to_tsvector('english', concat_ws(' . ',
    -- WHO in capitals is who0acronym.
    translate(regexp_replace(signed,
      '\m(AM|AN|AS|AT|BE|BY|DO|HE|IF|IN|IS|IT|ME|MY|NO|ON|SO|UP|US|WE|ALL|ANY|ARE|BUT|CAN|DID|FEW|HAD|HAS|HER|HIM|HIS|HOW|ITS|NOR|NOW|OFF|OUR|OUT|OWN|SHE|TOO|WAS|WHO|WHY|YOU)\M',
      '\10acronym', 'g'), '<>&+', '    '),
    -- Compounds as one word: e-mail → email, S 400 → s400.
    (SELECT string_agg(DISTINCT lower(regexp_replace(m[1], '[- '']', '', 'g')), ' ') FROM regexp_matches(s,
      '([A-Za-z0-9]+(?:[-''](?!s\M)[A-Za-z0-9]+)+|\m[A-Z] [0-9]+\M)', 'g') AS m)))
  -- Cut, since a tsvector holds at most 1 MB; and again, since some signs become many letters.
  FROM left(search_text(left(t, 250000)), 250000) AS s,
  -- Chinese, Japanese and Korean are found by their signs.
  LATERAL regexp_replace(regexp_replace(s, '[-/'']|(?<=[A-Za-z])\.(?=[A-Za-z])', ' ', 'g'),
    '([\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF])', ' \1 ', 'g') AS words,
  -- AT&T and AT & T → AT0and0T, C++ → C0plus0plus, C# → C0sharp.
  LATERAL (SELECT CASE WHEN words ~ '[&+#]' THEN concat_ws(' . ',
      regexp_replace(regexp_replace(regexp_replace(joined,
        '\m([A-Za-z]{1,3})&([A-Za-z]{1,3})\M', '\10and0\2', 'g'),
        '\m([A-Za-z])\+\+(?![A-Za-z])', '\10plus0plus ', 'g'),
        '\m([A-Za-z])#(?![A-Za-z])', '\10sharp ', 'g'),
      (SELECT string_agg(DISTINCT translate(m[1], '&+#', '   '), ' ') FROM regexp_matches(joined,
        '\m[A-Za-z](?:[A-Za-z]{0,2}&[A-Za-z]{1,3}\M|(?:\+\+|#)(?![A-Za-z]))', 'g') AS m)) ELSE words END AS signed
    FROM regexp_replace(words, '\m([A-Z]{1,3}) & (?=[A-Z]\M)|\m([A-Z]) & (?=[A-Z]{1,3}\M)', '\1\2&', 'g') AS joined) AS signs
);

-- That the words of a record are read again is no change of it.
ALTER TABLE "Article" DISABLE TRIGGER "Article_updated";
ALTER TABLE "Quote" DISABLE TRIGGER "Quote_updated";
ALTER TABLE "Event" DISABLE TRIGGER "Event_updated";
UPDATE "Article" SET "text" = "text" WHERE "text" ~ '[&+#<＆＋＃＜]' OR "headline" ~ '[&+#<＆＋＃＜]';
UPDATE "Quote" SET "text" = "text" WHERE "text" ~ '[&+#<＆＋＃＜]';
UPDATE "Event" SET "summary" = "summary" WHERE "summary" ~ '[&+#<＆＋＃＜]';
ALTER TABLE "Article" ENABLE TRIGGER "Article_updated";
ALTER TABLE "Quote" ENABLE TRIGGER "Quote_updated";
ALTER TABLE "Event" ENABLE TRIGGER "Event_updated";

UPDATE "DataVersion" SET number = number + 1;
