import Link from 'next/link';
import { StandingBadge } from '@/components/standing/standing-badge';
import type { StandingOfVersion } from '@/lib/core/lifecycle';
import classes from './lines.module.css';

export type ProtocolLine = {
  id: string;
  title: string;
  /** The newest version, when there is one. */
  newest?: { label: string; standing: StandingOfVersion };
  /** Where staff read it, once something is published. */
  address?: string;
  /** Whether this person may open the draft. */
  mayEdit: boolean;
  note: string;
};

/** The protocols of the board: where each stands, and the ways in that this person has. */
export function ProtocolList({ protocols }: { protocols: ProtocolLine[] }) {
  return (
    <ul className={classes.list}>
      {protocols.map(({ id, title, note, newest, mayEdit, address }) => (
        <li key={id} className={classes.line}>
          <div className={classes.head}>
            <div>
              <h3 className={classes.title}>
                <Link href={`/studio/protocol/${id}`}>{title}</Link>
              </h3>
              <p className={classes.soft}>{note}</p>
            </div>
            {newest && (
              <div className={classes.standing}>
                versie {newest.label} <StandingBadge standing={newest.standing} />
              </div>
            )}
          </div>
          <div className={classes.links}>
            {mayEdit && <Link href={`/studio/protocol/${id}/bewerken`}>Concept bewerken</Link>}
            {address && (
              <>
                <a href={address}>Stappenplan</a>
                <a href={`${address}/doorlopen`}>Checklist</a>
                <a href={`${address}/poster.pdf?paper=a3`}>Poster A3</a>
                <a href={`${address}/poster.pdf?paper=a4`}>Poster A4</a>
              </>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
