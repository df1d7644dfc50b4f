-- Points that clients have spent, for several processes over one server. Unlogged: counts of an hour need not outlive a
-- crash, and their writes stay out of the log that replicas and backups read.

CREATE UNLOGGED TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" BIGINT,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
) WITH (fillfactor = 50);

CREATE INDEX "RateLimit_expire_idx" ON "RateLimit"("expire");
