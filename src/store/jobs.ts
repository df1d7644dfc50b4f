import type { Database } from './database.js';

/** Background jobs, stored until done or paused so that they resume after a restart. */
type JobName = 'reread';

export async function keepJob({ prisma }: Database, name: JobName): Promise<void> {
  await prisma.job.createMany({ data: [{ name }], skipDuplicates: true });
}

export async function dropJob({ prisma }: Database, name: JobName): Promise<void> {
  await prisma.job.deleteMany({ where: { name } });
}

export async function isKept({ prisma }: Database, name: JobName): Promise<boolean> {
  return (await prisma.job.count({ where: { name } })) > 0;
}
