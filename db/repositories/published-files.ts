import { and, asc, eq, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../client';
import { publishedFiles, withdrawnPublications } from '../tables/versions';

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

/** The paths of everything that is published of a version. */
export async function publishedPathsOf(tx: Reader, versionId: string): Promise<string[]> {
  const rows = await tx
    .select({ path: publishedFiles.path })
    .from(publishedFiles)
    .where(eq(publishedFiles.versionId, versionId))
    .orderBy(asc(publishedFiles.path));
  return rows.map(({ path }) => path);
}

/** What is known of a file without its body, which is long. */
export async function publishedFactsOf(
  tx: Reader,
  versionId: string,
  path: string,
): Promise<{ contentType: string; etag: string } | undefined> {
  const rows = await tx
    .select({ contentType: publishedFiles.contentType, etag: publishedFiles.etag })
    .from(publishedFiles)
    .where(and(eq(publishedFiles.versionId, versionId), eq(publishedFiles.path, path)));
  return rows[0];
}

/** Another text whenever something was published or taken back: of both, rows only come. */
export async function stateOfPublications(tx: Reader): Promise<string> {
  const [files] = await tx.select({ last: sql<number | null>`max(rowid)` }).from(publishedFiles);
  const [back] = await tx.select({ last: sql<number | null>`max(rowid)` }).from(withdrawnPublications);
  return `${files?.last ?? 0} ${back?.last ?? 0}`;
}
