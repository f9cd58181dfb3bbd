import type { LegibilityReport } from '@/lib/core/legibility';
import classes from './legibility.module.css';

/** All sheets together, each figure with what it stands for in words. */
export function FigureTable({ rows }: Pick<LegibilityReport, 'rows'>) {
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label="Tabel: maten van de poster">
      <table className={`${classes.table} ${classes.figures}`}>
        <thead>
          <tr>
            <th scope="col">Maat</th>
            <th scope="col">Nu</th>
            <th scope="col">Model</th>
            <th scope="col">Oordeel</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, value, model, verdict, about }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                {about && <span className={classes.about}>{about}</span>}
              </th>
              <td>{value}</td>
              <td>{model || '–'}</td>
              <td>{verdict || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function SheetFigures({ heads, rows }: LegibilityReport['sheets']) {
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label="Tabel: maten van elk blad">
      <table className={`${classes.table} ${classes.sheets}`}>
        <thead>
          <tr>
            <th scope="col">Blad</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ sheet, values }) => (
            <tr key={sheet}>
              <th scope="row">{sheet}</th>
              {values.map((value, i) => (
                <td key={heads[i]}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
