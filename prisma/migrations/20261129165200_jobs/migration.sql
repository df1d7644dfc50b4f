-- What a service was asked to do in the background: it goes on after a restart.

-- CreateTable
CREATE TABLE "Job" (
    "name" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Job_pkey" PRIMARY KEY ("name")
);
