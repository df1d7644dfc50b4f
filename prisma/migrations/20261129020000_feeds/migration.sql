-- Feeds that are polled, what has come from them, and leases for what one process at a time does.

CREATE TYPE "FeedPages" AS ENUM ('NEVER', 'SUMMARY', 'ALWAYS');

CREATE TABLE "Feed" (
    "id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT,
    "format" TEXT,
    "source" TEXT,
    "schedule" TEXT,
    "pages" "FeedPages" NOT NULL DEFAULT 'SUMMARY',
    "trustedOrigin" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "etag" TEXT,
    "lastModified" TEXT,
    "nextPollAt" TIMESTAMPTZ(3),
    "lastPolledAt" TIMESTAMPTZ(3),
    "lastSuccessAt" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "lastErrorCode" TEXT,
    "problems" JSONB NOT NULL DEFAULT '[]',
    "guidsRepeat" BOOLEAN NOT NULL DEFAULT false,
    "itemCount" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Feed_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "FeedItem" (
    "feedId" UUID NOT NULL,
    "key" CHAR(64) NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FeedItem_pkey" PRIMARY KEY ("feedId", "key")
);

CREATE TABLE "Lease" (
    "name" TEXT NOT NULL,
    "holder" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Lease_pkey" PRIMARY KEY ("name")
);

CREATE UNIQUE INDEX "Feed_url_key" ON "Feed"("url");

CREATE INDEX "Feed_nextPollAt_idx" ON "Feed"("nextPollAt");

CREATE INDEX "Feed_createdAt_id_idx" ON "Feed"("createdAt", "id");

ALTER TABLE "FeedItem" ADD CONSTRAINT "FeedItem_feedId_fkey"
    FOREIGN KEY ("feedId") REFERENCES "Feed"("id") ON DELETE CASCADE ON UPDATE CASCADE;
