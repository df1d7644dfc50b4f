-- Titles and offices with the body and the country that they name, and the articles that state them. Those of articles
-- that are there are found when they are read again.

-- CreateTable
CREATE TABLE "PersonRole" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "organizationId" UUID,
    "countryCode" CHAR(2),

    CONSTRAINT "PersonRole_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleRole" (
    "articleId" UUID NOT NULL,
    "roleId" UUID NOT NULL,
    "publishedOrder" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ArticleRole_pkey" PRIMARY KEY ("articleId","roleId")
);

-- CreateIndex
CREATE INDEX "PersonRole_personId_idx" ON "PersonRole"("personId");

-- CreateIndex
CREATE INDEX "PersonRole_organizationId_personId_idx" ON "PersonRole"("organizationId", "personId");

-- CreateIndex
CREATE INDEX "ArticleRole_roleId_publishedOrder_articleId_idx" ON "ArticleRole"("roleId", "publishedOrder", "articleId");

-- AddForeignKey
ALTER TABLE "PersonRole" ADD CONSTRAINT "PersonRole_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonRole" ADD CONSTRAINT "PersonRole_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonRole" ADD CONSTRAINT "PersonRole_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleRole" ADD CONSTRAINT "ArticleRole_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleRole" ADD CONSTRAINT "ArticleRole_roleId_fkey" FOREIGN KEY ("roleId") REFERENCES "PersonRole"("id") ON DELETE CASCADE ON UPDATE CASCADE;

SELECT "logChangesOf"('PersonRole', 'Person', 'personId', 'notePartChanges');
