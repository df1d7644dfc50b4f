-- A log of every record that is created, updated or deleted, kept by triggers: no writer can forget it. It begins with
-- this migration; what is there already is not in it.

-- CreateEnum
CREATE TYPE "ChangeOperation" AS ENUM ('CREATED', 'UPDATED', 'DELETED');

-- CreateTable
CREATE TABLE "Change" (
    "number" BIGINT NOT NULL,
    "type" TEXT COLLATE "C" NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "operation" "ChangeOperation" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("number","type","key")
);

-- CreateTable
CREATE TABLE "ChangeLog" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "logId" UUID NOT NULL DEFAULT gen_random_uuid(),
    "prunedThrough" BIGINT NOT NULL,

    CONSTRAINT "ChangeLog_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "ChangeLog_one_row" CHECK ("id" = 1)
);

INSERT INTO "ChangeLog" ("prunedThrough") SELECT "number" FROM "DataVersion";

-- The version of the data that the transaction makes, raised once a transaction. The row stays locked until the end, so
-- the order of these numbers is the order in which transactions commit. Whoever listens is told the number then.
CREATE FUNCTION "raiseDataVersion"() RETURNS BIGINT LANGUAGE plpgsql AS $$
DECLARE
    raised BIGINT := nullif(current_setting('newsgraph.version', true), '')::bigint;
BEGIN
    IF raised IS NULL THEN
        UPDATE "DataVersion" SET "number" = "number" + 1 RETURNING "number" INTO STRICT raised;
        PERFORM set_config('newsgraph.version', raised::text, true);
        PERFORM set_config('newsgraph.raised_at', clock_timestamp()::text, true);
        PERFORM pg_notify('newsgraph_changes', raised::text);
    END IF;
    RETURN raised;
END $$;

-- Notes what becomes of records. What a transaction does to one record is one change: a record that it creates and
-- deletes again is none. A record may be noted as updated, by what belongs to it, before it is noted as created.
CREATE FUNCTION "noteChanges"("ofType" TEXT, created TEXT[], updated TEXT[], deleted TEXT[])
RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
    version BIGINT;
    raised_at TIMESTAMPTZ;
BEGIN
    IF coalesce(cardinality(created), 0) + coalesce(cardinality(updated), 0) + coalesce(cardinality(deleted), 0) = 0 THEN
        RETURN;
    END IF;
    version := "raiseDataVersion"();
    raised_at := current_setting('newsgraph.raised_at');
    IF cardinality(deleted) > 0 THEN
        WITH gone AS (
            DELETE FROM "Change" WHERE "number" = version AND "type" = "ofType" AND "key" = ANY(deleted)
                AND "operation" = 'CREATED'
            RETURNING "key"
        )
        INSERT INTO "Change" ("number", "type", "key", "operation", "at")
        SELECT version, "ofType", k, 'DELETED', raised_at FROM unnest(deleted) k WHERE k NOT IN (SELECT "key" FROM gone)
        ON CONFLICT ("number", "type", "key") DO UPDATE SET "operation" = 'DELETED';
    END IF;
    IF cardinality(created) > 0 THEN
        INSERT INTO "Change" AS old ("number", "type", "key", "operation", "at")
        SELECT version, "ofType", k, 'CREATED', raised_at FROM unnest(created) k
        ON CONFLICT ("number", "type", "key") DO UPDATE
            SET "operation" = CASE old."operation" WHEN 'DELETED' THEN 'UPDATED' ELSE 'CREATED' END::"ChangeOperation";
    END IF;
    IF cardinality(updated) > 0 THEN
        INSERT INTO "Change" ("number", "type", "key", "operation", "at")
        SELECT version, "ofType", k, 'UPDATED', raised_at FROM unnest(updated) k
        ON CONFLICT ("number", "type", "key") DO NOTHING;
    END IF;
END $$;

-- Triggers of a record's own table. Arguments: type, column of the primary key.
CREATE FUNCTION "noteOwnChanges"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
    created TEXT[];
    updated TEXT[];
    deleted TEXT[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        EXECUTE format('SELECT array_agg(%I::text) FROM new_rows', TG_ARGV[1]) INTO created;
    ELSIF TG_OP = 'DELETE' THEN
        EXECUTE format('SELECT array_agg(%I::text) FROM old_rows', TG_ARGV[1]) INTO deleted;
    ELSE
        EXECUTE format(
            'SELECT array_agg(n.%1$I::text) FILTER (WHERE o.%1$I IS NULL),
                array_agg(n.%1$I::text) FILTER (WHERE n.%1$I = o.%1$I AND n.* IS DISTINCT FROM o.*),
                array_agg(o.%1$I::text) FILTER (WHERE n.%1$I IS NULL)
            FROM new_rows n FULL JOIN old_rows o ON n.%1$I = o.%1$I', TG_ARGV[1])
        INTO created, updated, deleted;
    END IF;
    PERFORM "noteChanges"(TG_ARGV[0], created, updated, deleted);
    RETURN NULL;
END $$;

-- Triggers of tables whose rows belong to records: a record changes with them. Arguments: type, column that names the record.
CREATE FUNCTION "notePartChanges"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
    updated TEXT[];
BEGIN
    IF TG_OP = 'INSERT' THEN
        EXECUTE format('SELECT array_agg(DISTINCT %I::text) FROM new_rows', TG_ARGV[1]) INTO updated;
    ELSIF TG_OP = 'DELETE' THEN
        EXECUTE format('SELECT array_agg(DISTINCT %I::text) FROM old_rows', TG_ARGV[1]) INTO updated;
    ELSE
        EXECUTE format(
            'SELECT array_agg(DISTINCT k::text) FROM (
                (SELECT %1$I AS k, n FROM new_rows n EXCEPT SELECT %1$I, o FROM old_rows o)
                UNION ALL
                (SELECT %1$I AS k, o FROM old_rows o EXCEPT SELECT %1$I, n FROM new_rows n)
            ) changed', TG_ARGV[1])
        INTO updated;
    END IF;
    PERFORM "noteChanges"(TG_ARGV[0], NULL, updated, NULL);
    RETURN NULL;
END $$;

-- One call makes a type of record part of the log, one more for each table whose rows belong to its records:
--   SELECT "logChangesOf"('Article', 'Article', 'id', 'noteOwnChanges');
--   SELECT "logChangesOf"('ArticlePerson', 'Article', 'articleId', 'notePartChanges');
CREATE FUNCTION "logChangesOf"("ofTable" TEXT, "ofType" TEXT, "keyColumn" TEXT, note TEXT)
RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS new_rows
        FOR EACH STATEMENT EXECUTE FUNCTION %I(%L, %L)', "ofTable" || '_inserted', "ofTable", note, "ofType", "keyColumn");
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
        FOR EACH STATEMENT EXECUTE FUNCTION %I(%L, %L)', "ofTable" || '_updated', "ofTable", note, "ofType", "keyColumn");
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS old_rows
        FOR EACH STATEMENT EXECUTE FUNCTION %I(%L, %L)', "ofTable" || '_deleted', "ofTable", note, "ofType", "keyColumn");
END $$;

SELECT "logChangesOf"('Source', 'Source', 'id', 'noteOwnChanges');
SELECT "logChangesOf"('Article', 'Article', 'id', 'noteOwnChanges');
SELECT "logChangesOf"('ArticlePerson', 'Article', 'articleId', 'notePartChanges');
SELECT "logChangesOf"('ArticleCountry', 'Article', 'articleId', 'notePartChanges');
SELECT "logChangesOf"('Person', 'Person', 'id', 'noteOwnChanges');
SELECT "logChangesOf"('PersonAlias', 'Person', 'personId', 'notePartChanges');
SELECT "logChangesOf"('PersonTitle', 'Person', 'personId', 'notePartChanges');
SELECT "logChangesOf"('PersonCountry', 'Person', 'personId', 'notePartChanges');
SELECT "logChangesOf"('Country', 'Country', 'code', 'noteOwnChanges');
SELECT "logChangesOf"('Quote', 'Quote', 'id', 'noteOwnChanges');
SELECT "logChangesOf"('QuotePerson', 'Quote', 'quoteId', 'notePartChanges');
SELECT "logChangesOf"('QuoteCountry', 'Quote', 'quoteId', 'notePartChanges');
SELECT "logChangesOf"('Event', 'Event', 'id', 'noteOwnChanges');
SELECT "logChangesOf"('EventParticipant', 'Event', 'eventId', 'notePartChanges');
SELECT "logChangesOf"('EventMention', 'Event', 'eventId', 'notePartChanges');
