-- An article is one item of one publisher: its source, what is known of it besides its text, its versions, and the
-- articles of other sources that are copies of it. Ids and slugs of what is there stay.
-- What SQL cannot say as the code does (text hashes, sources, copies) src/store/fillUp.ts adds at the next start, for the
-- versions whose "textHash" is null.

-- DropIndex
DROP INDEX "Article_contentHash_key";

-- AlterTable
ALTER TABLE "Article" DROP COLUMN "contentHash",
ADD COLUMN     "authors" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "canonicalUrl" TEXT,
ADD COLUMN     "copyOfId" UUID,
ADD COLUMN     "guid" TEXT,
ADD COLUMN     "image" JSONB,
ADD COLUMN     "keywords" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "modifiedAt" TIMESTAMPTZ(3),
ADD COLUMN     "section" TEXT,
ADD COLUMN     "sourceId" UUID,
ADD COLUMN     "standfirst" TEXT,
ADD COLUMN     "urlKey" TEXT;

-- CreateTable
CREATE TABLE "Source" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "named" BOOLEAN NOT NULL,
    "domain" TEXT,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SourceName" (
    "key" TEXT NOT NULL,
    "sourceId" UUID NOT NULL,

    CONSTRAINT "SourceName_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "ArticleVersion" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "headline" TEXT NOT NULL,
    "text" TEXT,
    "textHash" CHAR(64),
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "modifiedAt" TIMESTAMPTZ(3),
    "changes" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "ArticleVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TextBand" (
    "band" BIGINT NOT NULL,
    "articleId" UUID NOT NULL,

    CONSTRAINT "TextBand_pkey" PRIMARY KEY ("band","articleId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Source_slug_key" ON "Source"("slug");

-- CreateIndex
CREATE INDEX "Source_domain_idx" ON "Source"("domain");

-- CreateIndex
CREATE INDEX "Source_name_id_idx" ON "Source"("name", "id");

-- CreateIndex
CREATE INDEX "SourceName_sourceId_idx" ON "SourceName"("sourceId");

-- CreateIndex
CREATE INDEX "ArticleVersion_textHash_idx" ON "ArticleVersion"("textHash");

-- CreateIndex
CREATE UNIQUE INDEX "ArticleVersion_articleId_number_key" ON "ArticleVersion"("articleId", "number");

-- CreateIndex
CREATE INDEX "Article_ingestedAt_id_idx" ON "Article"("ingestedAt", "id");

-- CreateIndex
CREATE INDEX "Article_sourceId_publishedOrder_id_idx" ON "Article"("sourceId", "publishedOrder", "id");

-- CreateIndex
CREATE INDEX "Article_section_publishedOrder_id_idx" ON "Article"("section", "publishedOrder", "id");

-- CreateIndex
CREATE INDEX "Article_copyOfId_publishedOrder_id_idx" ON "Article"("copyOfId", "publishedOrder", "id");

-- CreateIndex
CREATE INDEX "Article_url_idx" ON "Article" USING HASH ("url");

-- CreateIndex
CREATE INDEX "Article_urlKey_idx" ON "Article"("urlKey");

-- CreateIndex
CREATE INDEX "Article_authors_idx" ON "Article" USING GIN ("authors");

-- CreateIndex
CREATE UNIQUE INDEX "Article_sourceId_guid_key" ON "Article"("sourceId", "guid");

-- AddForeignKey
ALTER TABLE "SourceName" ADD CONSTRAINT "SourceName_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_copyOfId_fkey" FOREIGN KEY ("copyOfId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleVersion" ADD CONSTRAINT "ArticleVersion_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is there is the first version.
INSERT INTO "ArticleVersion" ("id", "articleId", "number", "headline", "receivedAt", "publishedAt")
SELECT (substr(hash, 1, 12) || '8' || substr(hash, 14, 3) || substr('89ab', get_byte(decode('0' || substr(hash, 17, 1), 'hex'), 0) % 4 + 1, 1) || substr(hash, 18, 15))::uuid,
    "id", 1, "headline", "ingestedAt", "publishedAt"
FROM (SELECT *, encode(sha256(convert_to('["version","' || "id" || '",1]', 'UTF8')), 'hex') AS hash FROM "Article") a;

UPDATE "DataVersion" SET number = number + 1;
