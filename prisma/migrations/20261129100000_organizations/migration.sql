-- Organizations, what they say and what they do. Organizations that articles name are found when the
-- articles are read again. Countries get a slug: their code until the service starts and writes their names.

-- CreateEnum
CREATE TYPE "OrganizationKind" AS ENUM ('GOVERNMENT', 'PARTY', 'COURT', 'ARMED_GROUP', 'COMPANY', 'MEDIA', 'INTERNATIONAL', 'OTHER');

-- CreateTable
CREATE TABLE "Organization" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "searchName" TEXT NOT NULL,
    "kind" "OrganizationKind",
    "countryCode" CHAR(2),
    "mentionCount" INTEGER NOT NULL DEFAULT 0,
    "articleCount" INTEGER NOT NULL DEFAULT 0,
    "search" tsvector GENERATED ALWAYS AS (to_tsvector('simple', "searchName")) STORED,

    CONSTRAINT "Organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrganizationAlias" (
    "organizationId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "mentionCount" INTEGER NOT NULL,

    CONSTRAINT "OrganizationAlias_pkey" PRIMARY KEY ("organizationId","name")
);

-- CreateTable
CREATE TABLE "ArticleOrganization" (
    "articleId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "mentionCount" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "publishedOrder" TIMESTAMPTZ(3) NOT NULL,
    "aliases" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "ArticleOrganization_pkey" PRIMARY KEY ("articleId","organizationId")
);

-- AlterTable
ALTER TABLE "Country" ADD COLUMN     "slug" TEXT;
UPDATE "Country" SET "slug" = lower("code");
ALTER TABLE "Country" ALTER COLUMN "slug" SET NOT NULL;

-- AlterTable
ALTER TABLE "Mention" ADD COLUMN     "organizationId" UUID,
DROP CONSTRAINT "Mention_person_or_country",
ADD CONSTRAINT "Mention_of_one" CHECK (num_nonnulls("personId", "organizationId", "countryCode") = 1);

-- AlterTable
ALTER TABLE "Quote" ADD COLUMN     "organizationId" UUID,
ADD CONSTRAINT "Quote_said_by_one" CHECK (num_nonnulls("speakerId", "organizationId") <= 1);

-- AlterTable
ALTER TABLE "EventParticipant" ADD COLUMN     "actsForCode" CHAR(2),
ADD COLUMN     "organizationId" UUID,
ADD COLUMN     "selfCode" CHAR(2);

-- A participant is the country itself where its label is what an article calls the country.
UPDATE "EventParticipant" AS participant SET "selfCode" = "countryCode"
WHERE "personId" IS NULL AND EXISTS (
    SELECT FROM "EventMention" telling JOIN "Mention" mention ON mention."articleId" = telling."articleId"
    WHERE telling."eventId" = participant."eventId" AND mention."countryCode" = participant."countryCode"
        AND mention."kind" IN ('NAME', 'METONYM')
        AND regexp_replace(mention."text", '^the ', '', 'i') = regexp_replace(participant."label", '^the ', '', 'i'));
UPDATE "EventParticipant" SET "actsForCode" = "countryCode" WHERE "selfCode" IS NULL AND "countryCode" IS NOT NULL;

-- AlterTable
ALTER TABLE "EventParticipant" ADD CONSTRAINT "EventParticipant_country" CHECK (
    "countryCode" IS NOT DISTINCT FROM coalesce("selfCode", "actsForCode") AND num_nonnulls("selfCode", "actsForCode") <= 1
    AND num_nonnulls("personId", "organizationId", "selfCode") <= 1);

-- CreateIndex
CREATE UNIQUE INDEX "Organization_slug_key" ON "Organization"("slug");

-- CreateIndex
CREATE INDEX "Organization_mentionCount_id_idx" ON "Organization"("mentionCount", "id");

-- CreateIndex
CREATE INDEX "Organization_name_id_idx" ON "Organization"("name", "id");

-- CreateIndex
CREATE INDEX "Organization_countryCode_mentionCount_id_idx" ON "Organization"("countryCode", "mentionCount", "id");

-- CreateIndex
CREATE INDEX "Organization_search_idx" ON "Organization" USING GIN ("search") WITH (fastupdate = off);

-- CreateIndex
CREATE INDEX "Organization_searchName_idx" ON "Organization" USING GIN ("searchName" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "ArticleOrganization_articleId_start_organizationId_idx" ON "ArticleOrganization"("articleId", "start", "organizationId");

-- CreateIndex
CREATE INDEX "ArticleOrganization_organizationId_publishedOrder_articleId_idx" ON "ArticleOrganization"("organizationId", "publishedOrder", "articleId");

-- CreateIndex
CREATE UNIQUE INDEX "Country_slug_key" ON "Country"("slug");

-- CreateIndex
CREATE INDEX "EventParticipant_organizationId_dateOrder_eventId_idx" ON "EventParticipant"("organizationId", "dateOrder", "eventId");

-- CreateIndex
CREATE INDEX "Mention_organizationId_articleId_idx" ON "Mention"("organizationId", "articleId");

-- CreateIndex
CREATE INDEX "Quote_organizationId_publishedOrder_id_idx" ON "Quote"("organizationId", "publishedOrder", "id");

-- AddForeignKey
ALTER TABLE "Organization" ADD CONSTRAINT "Organization_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganizationAlias" ADD CONSTRAINT "OrganizationAlias_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleOrganization" ADD CONSTRAINT "ArticleOrganization_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleOrganization" ADD CONSTRAINT "ArticleOrganization_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventParticipant" ADD CONSTRAINT "EventParticipant_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

UPDATE "DataVersion" SET number = number + 1;
