-- Which titles and countries an article gives a person, so that they go when the article goes. Articles from before
-- this migration have none noted: what they state stays when they are deleted.

ALTER TABLE "ArticlePerson"
    ADD COLUMN "titles" TEXT[] DEFAULT ARRAY[]::TEXT[],
    ADD COLUMN "countryCodes" TEXT[] DEFAULT ARRAY[]::TEXT[];
