-- Keys that cease to hold by themselves, and when each was last used.

ALTER TABLE "ApiKey" ADD COLUMN "expiresAt" TIMESTAMPTZ(3);
ALTER TABLE "ApiKey" ADD COLUMN "lastUsedAt" TIMESTAMPTZ(3);
