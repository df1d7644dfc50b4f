-- The triggers of the log of changes put their statements together anew each time, and Postgres planned them anew each time:
-- four fifths of what the log cost an article that comes in. Now each table has functions of its own, whose statements are
-- planned once a connection. What the log holds is the same.

-- One call makes a type of record part of the log, one more for each table whose rows belong to its records:
--   SELECT "logChangesOf"('Article', 'Article', 'id');
--   SELECT "logChangesOf"('ArticlePerson', 'Article', 'articleId');
CREATE FUNCTION "logChangesOf"("ofTable" TEXT, "ofType" TEXT, "keyColumn" TEXT) RETURNS VOID LANGUAGE plpgsql AS $make$
DECLARE
    "isOwn" BOOLEAN := "ofTable" = "ofType";
    event TEXT;
    suffix TEXT;
    tables TEXT;
    seen TEXT;
    find TEXT;
BEGIN
    FOR event, suffix, tables, seen, find IN VALUES
        ('INSERT', '_inserted', 'NEW TABLE AS new_rows', 'new_rows',
            CASE WHEN "isOwn" THEN 'created := ARRAY(SELECT %1$I::text FROM new_rows);'
            ELSE 'updated := ARRAY(SELECT DISTINCT %1$I::text FROM new_rows);' END),
        ('DELETE', '_deleted', 'OLD TABLE AS old_rows', 'old_rows',
            CASE WHEN "isOwn" THEN 'deleted := ARRAY(SELECT %1$I::text FROM old_rows);'
            ELSE 'updated := ARRAY(SELECT DISTINCT %1$I::text FROM old_rows);' END),
        ('UPDATE', '_updated', 'OLD TABLE AS old_rows NEW TABLE AS new_rows', 'new_rows',
            CASE WHEN "isOwn" THEN
                'SELECT array_agg(n.%1$I::text) FILTER (WHERE o.%1$I IS NULL),
                    array_agg(n.%1$I::text) FILTER (WHERE n.%1$I = o.%1$I AND n.* IS DISTINCT FROM o.*),
                    array_agg(o.%1$I::text) FILTER (WHERE n.%1$I IS NULL)
                FROM new_rows n FULL JOIN old_rows o ON n.%1$I = o.%1$I INTO created, updated, deleted;'
            ELSE
                'updated := ARRAY(SELECT DISTINCT k::text FROM (
                    (SELECT %1$I AS k, n FROM new_rows n EXCEPT SELECT %1$I, o FROM old_rows o)
                    UNION ALL
                    (SELECT %1$I AS k, o FROM old_rows o EXCEPT SELECT %1$I, n FROM new_rows n)) changed);' END)
    LOOP
        -- An insert that updates what is there fires the triggers of both, most often one of them for no row.
        EXECUTE format('CREATE FUNCTION %I() RETURNS TRIGGER LANGUAGE plpgsql AS $note$
            DECLARE
                created TEXT[];
                updated TEXT[];
                deleted TEXT[];
            BEGIN
                IF EXISTS (SELECT FROM %s) THEN
                    %s
                    PERFORM "noteChanges"(%L, created, updated, deleted);
                END IF;
                RETURN NULL;
            END $note$', 'note' || "ofTable" || suffix, seen, format(find, "keyColumn"), "ofType");
        EXECUTE format('CREATE TRIGGER %I AFTER %s ON %I REFERENCING %s FOR EACH STATEMENT EXECUTE FUNCTION %I()',
            "ofTable" || suffix, event, "ofTable", tables, 'note' || "ofTable" || suffix);
    END LOOP;
END $make$;

-- For every table that is in the log by now.
DO $$
DECLARE
    logged RECORD;
    suffix TEXT;
BEGIN
    FOR logged IN
        SELECT relname AS "ofTable", split_part(arguments, ' ', 1) AS "ofType", split_part(arguments, ' ', 2) AS "keyColumn"
        FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid JOIN pg_proc ON pg_proc.oid = tgfoid,
            -- The bytes of an argument end with a zero.
            LATERAL replace(encode(tgargs, 'escape'), '\000', ' ') AS arguments
        WHERE proname IN ('noteOwnChanges', 'notePartChanges') AND tgname = relname || '_inserted'
    LOOP
        FOREACH suffix IN ARRAY ARRAY['_inserted', '_updated', '_deleted'] LOOP
            EXECUTE format('DROP TRIGGER %I ON %I', logged."ofTable" || suffix, logged."ofTable");
        END LOOP;
        PERFORM "logChangesOf"(logged."ofTable", logged."ofType", logged."keyColumn");
    END LOOP;
END $$;

DROP FUNCTION "logChangesOf"(TEXT, TEXT, TEXT, TEXT);
DROP FUNCTION "noteOwnChanges"();
DROP FUNCTION "notePartChanges"();
