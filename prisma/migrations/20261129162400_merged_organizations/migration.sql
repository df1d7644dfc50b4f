-- People can say that a country said a quote, and that two organizations are one.

-- AlterTable
ALTER TABLE "Quote" ADD COLUMN     "countryCode" CHAR(2),
DROP CONSTRAINT "Quote_said_by_one",
ADD CONSTRAINT "Quote_said_by_one" CHECK (num_nonnulls("speakerId", "organizationId", "countryCode") <= 1);

-- AlterTable
ALTER TABLE "ArticleOrganization" ADD COLUMN     "namedIds" UUID[] DEFAULT ARRAY[]::UUID[];

-- CreateTable
CREATE TABLE "EditedOrganization" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "OrganizationKind",
    "countryCode" CHAR(2),
    "names" TEXT[],
    "intoId" UUID,
    "rootId" UUID NOT NULL,

    CONSTRAINT "EditedOrganization_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "EditedOrganization_slug_key" ON "EditedOrganization"("slug");

-- CreateIndex
CREATE INDEX "EditedOrganization_rootId_idx" ON "EditedOrganization"("rootId");

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

UPDATE "DataVersion" SET number = number + 1;
