import { and, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { publishedFiles } from '../tables/versions';

export type PublishedFileRow = typeof publishedFiles.$inferSelect;

export async function insertPublishedFile(tx: Writer, file: PublishedFileRow): Promise<void> {
  await tx.insert(publishedFiles).values(file);
}

export async function findPublishedFile(
  tx: Reader,
  versionId: string,
  path: string,
): Promise<PublishedFileRow | undefined> {
  const rows = await tx
    .select()
    .from(publishedFiles)
    .where(and(eq(publishedFiles.versionId, versionId), eq(publishedFiles.path, path)));
  return rows[0];
}
