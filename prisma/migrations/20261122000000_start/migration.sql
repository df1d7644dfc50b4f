-- The data model as of schema.prisma, written by the schema engine and completed by hand with what Prisma cannot
-- say: columns that Postgres computes (publishedOrder, dateOrder, search) and one check.

-- CreateEnum
CREATE TYPE "MentionKind" AS ENUM ('NAME', 'DEMONYM', 'METONYM', 'PRONOUN', 'NOMINAL');

-- CreateEnum
CREATE TYPE "QuoteKind" AS ENUM ('DIRECT', 'PARTIAL', 'INDIRECT');

-- CreateEnum
CREATE TYPE "EventType" AS ENUM ('AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT');

-- CreateEnum
CREATE TYPE "EventStatus" AS ENUM ('ACTUAL', 'PLANNED', 'ALLEGED', 'DENIED', 'CONDITIONAL');

-- CreateEnum
CREATE TYPE "DatePrecision" AS ENUM ('DAY', 'WEEK', 'MONTH', 'YEAR');

-- CreateEnum
CREATE TYPE "ParticipantRole" AS ENUM ('ACTOR', 'RECIPIENT');

-- CreateEnum
CREATE TYPE "Gender" AS ENUM ('FEMALE', 'MALE');

-- CreateTable
CREATE TABLE "Article" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "contentHash" CHAR(64) NOT NULL,
    "headline" TEXT NOT NULL,
    "headlineStart" INTEGER,
    "headlineEnd" INTEGER,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "wordCount" INTEGER NOT NULL,
    "paragraphs" JSONB NOT NULL,
    "url" TEXT,
    "publisher" TEXT,
    "publishedAt" TIMESTAMPTZ(3),
    "publishedOrder" TIMESTAMPTZ(3) NOT NULL GENERATED ALWAYS AS (coalesce("publishedAt", TIMESTAMPTZ '0001-01-01 00:00:00+00')) STORED,
    "ingestedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "search" tsvector GENERATED ALWAYS AS (
        -- Cut, since a tsvector holds at most 1 MB.
        setweight(to_tsvector('english', left("headline", 1000)), 'A') ||
        setweight(to_tsvector('english', left("text", 250000)), 'B')
    ) STORED,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "searchName" TEXT NOT NULL,
    "gender" "Gender",
    "mentionCount" INTEGER NOT NULL DEFAULT 0,
    "articleCount" INTEGER NOT NULL DEFAULT 0,
    "search" tsvector GENERATED ALWAYS AS (to_tsvector('simple', "searchName")) STORED,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PersonAlias" (
    "personId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "normalized" TEXT NOT NULL,
    "mentionCount" INTEGER NOT NULL,

    CONSTRAINT "PersonAlias_pkey" PRIMARY KEY ("personId","name")
);

-- CreateTable
CREATE TABLE "PersonTitle" (
    "personId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "articleCount" INTEGER NOT NULL,

    CONSTRAINT "PersonTitle_pkey" PRIMARY KEY ("personId","title")
);

-- CreateTable
CREATE TABLE "PersonCountry" (
    "personId" UUID NOT NULL,
    "countryCode" CHAR(2) NOT NULL,
    "articleCount" INTEGER NOT NULL,

    CONSTRAINT "PersonCountry_pkey" PRIMARY KEY ("personId","countryCode")
);

-- CreateTable
CREATE TABLE "Country" (
    "code" CHAR(2) NOT NULL,
    "code3" CHAR(3) NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "officialName" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "capital" TEXT,
    "demonym" TEXT,
    "flag" TEXT NOT NULL,
    "mentionCount" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Country_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "ArticlePerson" (
    "articleId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "mentionCount" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "publishedOrder" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ArticlePerson_pkey" PRIMARY KEY ("articleId","personId")
);

-- CreateTable
CREATE TABLE "ArticleCountry" (
    "articleId" UUID NOT NULL,
    "countryCode" CHAR(2) NOT NULL,
    "mentionCount" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "publishedOrder" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ArticleCountry_pkey" PRIMARY KEY ("articleId","countryCode")
);

-- CreateTable
CREATE TABLE "Mention" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "personId" UUID,
    "countryCode" CHAR(2),
    "kind" "MentionKind" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Mention_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Mention_person_or_country" CHECK (num_nonnulls("personId", "countryCode") = 1)
);

-- CreateTable
CREATE TABLE "Quote" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "speakerId" UUID,
    "kind" "QuoteKind" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "cue" TEXT,
    "cueStart" INTEGER,
    "cueEnd" INTEGER,
    "speakerLabel" TEXT,
    "speakerStart" INTEGER,
    "speakerEnd" INTEGER,
    "context" TEXT NOT NULL,
    "contextStart" INTEGER NOT NULL,
    "contextEnd" INTEGER NOT NULL,
    "why" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "publishedOrder" TIMESTAMPTZ(3) NOT NULL,
    "search" tsvector GENERATED ALWAYS AS (to_tsvector('english', left("text", 250000))) STORED,

    CONSTRAINT "Quote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuotePerson" (
    "quoteId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "publishedOrder" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "QuotePerson_pkey" PRIMARY KEY ("quoteId","personId")
);

-- CreateTable
CREATE TABLE "QuoteCountry" (
    "quoteId" UUID NOT NULL,
    "countryCode" CHAR(2) NOT NULL,
    "publishedOrder" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "QuoteCountry_pkey" PRIMARY KEY ("quoteId","countryCode")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" UUID NOT NULL,
    "type" "EventType" NOT NULL,
    "status" "EventStatus" NOT NULL,
    "summary" TEXT NOT NULL,
    "date" DATE,
    "dateEnd" DATE,
    "datePrecision" "DatePrecision",
    "dateText" TEXT,
    "dateOrder" DATE NOT NULL GENERATED ALWAYS AS (coalesce("date", DATE '0001-01-01')) STORED,
    "countryCode" CHAR(2),
    "mentionCount" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventParticipant" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "role" "ParticipantRole" NOT NULL,
    "position" INTEGER NOT NULL,
    "personId" UUID,
    "countryCode" CHAR(2),
    "label" TEXT NOT NULL,
    "dateOrder" DATE NOT NULL,

    CONSTRAINT "EventParticipant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventMention" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sentenceStart" INTEGER NOT NULL,
    "sentenceEnd" INTEGER NOT NULL,
    "why" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "publishedOrder" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EventMention_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Article_slug_key" ON "Article"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Article_contentHash_key" ON "Article"("contentHash");

-- CreateIndex
CREATE INDEX "Article_publishedOrder_id_idx" ON "Article"("publishedOrder", "id");

-- CreateIndex
CREATE INDEX "Article_search_idx" ON "Article" USING GIN ("search");

-- CreateIndex
CREATE UNIQUE INDEX "Person_slug_key" ON "Person"("slug");

-- CreateIndex
CREATE INDEX "Person_mentionCount_id_idx" ON "Person"("mentionCount", "id");

-- CreateIndex
CREATE INDEX "Person_name_id_idx" ON "Person"("name", "id");

-- CreateIndex
CREATE INDEX "Person_search_idx" ON "Person" USING GIN ("search");

-- CreateIndex
CREATE INDEX "PersonAlias_normalized_idx" ON "PersonAlias"("normalized");

-- CreateIndex
CREATE INDEX "PersonCountry_personId_articleCount_countryCode_idx" ON "PersonCountry"("personId", "articleCount", "countryCode");

-- CreateIndex
CREATE INDEX "PersonCountry_countryCode_articleCount_personId_idx" ON "PersonCountry"("countryCode", "articleCount", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Country_code3_key" ON "Country"("code3");

-- CreateIndex
CREATE INDEX "Country_name_code_idx" ON "Country"("name", "code");

-- CreateIndex
CREATE INDEX "Country_mentionCount_code_idx" ON "Country"("mentionCount", "code");

-- CreateIndex
CREATE INDEX "ArticlePerson_articleId_start_personId_idx" ON "ArticlePerson"("articleId", "start", "personId");

-- CreateIndex
CREATE INDEX "ArticlePerson_personId_publishedOrder_articleId_idx" ON "ArticlePerson"("personId", "publishedOrder", "articleId");

-- CreateIndex
CREATE INDEX "ArticleCountry_articleId_start_countryCode_idx" ON "ArticleCountry"("articleId", "start", "countryCode");

-- CreateIndex
CREATE INDEX "ArticleCountry_countryCode_publishedOrder_articleId_idx" ON "ArticleCountry"("countryCode", "publishedOrder", "articleId");

-- CreateIndex
CREATE INDEX "Mention_articleId_start_id_idx" ON "Mention"("articleId", "start", "id");

-- CreateIndex
CREATE INDEX "Mention_personId_articleId_idx" ON "Mention"("personId", "articleId");

-- CreateIndex
CREATE INDEX "Mention_countryCode_articleId_idx" ON "Mention"("countryCode", "articleId");

-- CreateIndex
CREATE INDEX "Quote_articleId_start_id_idx" ON "Quote"("articleId", "start", "id");

-- CreateIndex
CREATE INDEX "Quote_speakerId_publishedOrder_id_idx" ON "Quote"("speakerId", "publishedOrder", "id");

-- CreateIndex
CREATE INDEX "Quote_publishedOrder_id_idx" ON "Quote"("publishedOrder", "id");

-- CreateIndex
CREATE INDEX "Quote_search_idx" ON "Quote" USING GIN ("search");

-- CreateIndex
CREATE INDEX "QuotePerson_personId_publishedOrder_quoteId_idx" ON "QuotePerson"("personId", "publishedOrder", "quoteId");

-- CreateIndex
CREATE INDEX "QuoteCountry_countryCode_publishedOrder_quoteId_idx" ON "QuoteCountry"("countryCode", "publishedOrder", "quoteId");

-- CreateIndex
CREATE INDEX "Event_dateOrder_id_idx" ON "Event"("dateOrder", "id");

-- CreateIndex
CREATE INDEX "Event_mentionCount_id_idx" ON "Event"("mentionCount", "id");

-- CreateIndex
CREATE INDEX "Event_type_dateOrder_id_idx" ON "Event"("type", "dateOrder", "id");

-- CreateIndex
CREATE INDEX "Event_countryCode_dateOrder_id_idx" ON "Event"("countryCode", "dateOrder", "id");

-- CreateIndex
CREATE INDEX "EventParticipant_eventId_position_idx" ON "EventParticipant"("eventId", "position");

-- CreateIndex
CREATE INDEX "EventParticipant_personId_dateOrder_eventId_idx" ON "EventParticipant"("personId", "dateOrder", "eventId");

-- CreateIndex
CREATE INDEX "EventParticipant_countryCode_dateOrder_eventId_idx" ON "EventParticipant"("countryCode", "dateOrder", "eventId");

-- CreateIndex
CREATE INDEX "EventMention_eventId_publishedOrder_id_idx" ON "EventMention"("eventId", "publishedOrder", "id");

-- CreateIndex
CREATE INDEX "EventMention_articleId_start_id_idx" ON "EventMention"("articleId", "start", "id");

-- AddForeignKey
ALTER TABLE "PersonAlias" ADD CONSTRAINT "PersonAlias_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonTitle" ADD CONSTRAINT "PersonTitle_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonCountry" ADD CONSTRAINT "PersonCountry_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonCountry" ADD CONSTRAINT "PersonCountry_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticlePerson" ADD CONSTRAINT "ArticlePerson_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticlePerson" ADD CONSTRAINT "ArticlePerson_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleCountry" ADD CONSTRAINT "ArticleCountry_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleCountry" ADD CONSTRAINT "ArticleCountry_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuotePerson" ADD CONSTRAINT "QuotePerson_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuotePerson" ADD CONSTRAINT "QuotePerson_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuoteCountry" ADD CONSTRAINT "QuoteCountry_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuoteCountry" ADD CONSTRAINT "QuoteCountry_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventParticipant" ADD CONSTRAINT "EventParticipant_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventParticipant" ADD CONSTRAINT "EventParticipant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventParticipant" ADD CONSTRAINT "EventParticipant_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventMention" ADD CONSTRAINT "EventMention_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventMention" ADD CONSTRAINT "EventMention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
