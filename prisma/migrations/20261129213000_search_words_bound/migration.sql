-- A backup is restored without a search path, under which search_words did not find search_text, so that no row of a table
-- with a search column came back. With its body bound to what it calls it does. What it gives is the same.
CREATE OR REPLACE FUNCTION search_words(t text) RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (
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
);
