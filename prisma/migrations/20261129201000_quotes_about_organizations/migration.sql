-- Which organizations a quote is about.

-- CreateTable
CREATE TABLE "QuoteOrganization" (
    "quoteId" UUID NOT NULL,
    "organizationId" UUID NOT NULL,
    "publishedOrder" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "QuoteOrganization_pkey" PRIMARY KEY ("quoteId","organizationId")
);

-- Of articles that were read before: whatever is named in the words, or for a fragment in its sentence.
INSERT INTO "QuoteOrganization" ("quoteId", "organizationId", "publishedOrder")
SELECT DISTINCT quote.id, mention."organizationId", quote."publishedOrder"
FROM "Mention" mention JOIN "Quote" quote ON quote."articleId" = mention."articleId"
    AND mention."start" >= CASE quote.kind WHEN 'PARTIAL' THEN quote."contextStart" ELSE quote."start" END
    AND mention."end" <= CASE quote.kind WHEN 'PARTIAL' THEN quote."contextEnd" ELSE quote."end" END
WHERE mention."organizationId" IS NOT NULL AND mention."organizationId" IS DISTINCT FROM quote."organizationId";

-- CreateIndex
CREATE INDEX "QuoteOrganization_organizationId_publishedOrder_quoteId_idx" ON "QuoteOrganization"("organizationId", "publishedOrder", "quoteId");

-- AddForeignKey
ALTER TABLE "QuoteOrganization" ADD CONSTRAINT "QuoteOrganization_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuoteOrganization" ADD CONSTRAINT "QuoteOrganization_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT "logChangesOf"('QuoteOrganization', 'Quote', 'quoteId', 'notePartChanges');

UPDATE "DataVersion" SET number = number + 1;
