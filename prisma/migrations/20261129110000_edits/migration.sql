-- What people correct: it is kept as data and applied over what the parser finds, whenever an article is written.

-- AlterEnum
ALTER TYPE "ApiKeyScope" ADD VALUE 'EDIT';

-- CreateEnum
CREATE TYPE "EditKind" AS ENUM ('MERGE_PEOPLE', 'MERGE_ORGANIZATIONS', 'RENAME_PERSON', 'SET_SPEAKER', 'REJECT_FACT', 'SET_EVENT');

-- CreateEnum
CREATE TYPE "FactKind" AS ENUM ('MENTION', 'QUOTE', 'EVENT_MENTION');

-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "parser" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "ArticlePerson" ADD COLUMN     "namedIds" UUID[] DEFAULT ARRAY[]::UUID[];

-- CreateTable
CREATE TABLE "Edit" (
    "id" UUID NOT NULL,
    "number" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by" TEXT,
    "kind" "EditKind" NOT NULL,
    "note" TEXT,
    "node" TEXT NOT NULL,
    "nodeId" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "change" JSONB NOT NULL,
    "undoneAt" TIMESTAMPTZ(3),
    "undoneBy" TEXT,

    CONSTRAINT "Edit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EditPlace" (
    "editId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "articleId" UUID NOT NULL,
    "fact" "FactKind" NOT NULL,
    "sort" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "before" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "void" TEXT,

    CONSTRAINT "EditPlace_pkey" PRIMARY KEY ("editId","position")
);

-- CreateTable
CREATE TABLE "EditedPerson" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "newName" TEXT,
    "gender" "Gender",
    "names" TEXT[],
    "words" TEXT[],
    "intoId" UUID,
    "rootId" UUID NOT NULL,

    CONSTRAINT "EditedPerson_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Article_parser_ingestedAt_id_idx" ON "Article"("parser", "ingestedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Edit_number_key" ON "Edit"("number");

-- CreateIndex
CREATE INDEX "Edit_nodeId_idx" ON "Edit"("nodeId");

-- CreateIndex
CREATE INDEX "EditPlace_articleId_idx" ON "EditPlace"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "EditedPerson_slug_key" ON "EditedPerson"("slug");

-- CreateIndex
CREATE INDEX "EditedPerson_rootId_idx" ON "EditedPerson"("rootId");

-- CreateIndex
CREATE INDEX "EditedPerson_words_idx" ON "EditedPerson" USING GIN ("words");

-- AddForeignKey
ALTER TABLE "EditPlace" ADD CONSTRAINT "EditPlace_editId_fkey" FOREIGN KEY ("editId") REFERENCES "Edit"("id") ON DELETE CASCADE ON UPDATE CASCADE;
