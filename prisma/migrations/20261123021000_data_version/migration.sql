-- One number that every write raises: what was answered under it holds as long as it stays. A later migration that
-- changes what clients see raises it too: UPDATE "DataVersion" SET number = number + 1.

CREATE TABLE "DataVersion" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "number" BIGINT NOT NULL,

    CONSTRAINT "DataVersion_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "DataVersion_one_row" CHECK ("id" = 1)
);

INSERT INTO "DataVersion" ("number") VALUES (1);
