import { pageAssets } from './page-assets';

const names =
  /^(|doorlopen|afdrukken|afdrukken\.zip|protocol\.json|(poster|uitgebreid)-a[34]\.pdf|poster(-\d{1,2})?\.svg|infographic(-\d{1,2})?-(150|300)dpi\.png|rolkaart-\d{1,2}\.pdf|zakkaart(-a4)?\.pdf|(deur|bel)kaart\.pdf)$/;

/**
 * Can a file of a school have this name? Each costs work the first time that somebody asks for it, so there are few, and
 * whatever else is asked for is not even tried.
 */
export async function isSchoolPath(path: string): Promise<boolean> {
  if (names.test(path)) return true;
  if (!/\.(css|js)$/.test(path)) return false;
  const { styleFile, scriptFile } = await pageAssets();
  return path === styleFile || path === scriptFile;
}
