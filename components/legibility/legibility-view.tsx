import type { Advice, LegibilityReport } from '@/lib/core/legibility';
import { FigureTable, SheetFigures } from './figure-tables';
import classes from './legibility.module.css';

/**
 * How well the sheet reads: what an author can do about it, and the figures beside those of the model. With `onChoose`
 * each advice is a button that leads to its card or step.
 */
export function LegibilityView({
  report,
  onChoose,
}: {
  report: LegibilityReport;
  onChoose?: (where: Advice['where']) => void;
}) {
  const { advice, rows, sheets } = report;
  return (
    <div className={classes.view}>
      <p>Dit meet hoe vlot de poster leest. Of het protocol klopt, lees je bij de toets.</p>
      {advice.length === 0 ? (
        <p>Geen advies: titels, taken, antwoorden en lijnen zijn niet langer of voller dan gewoon.</p>
      ) : (
        <ol className={classes.advice} aria-label="Advies; wat het meest helpt staat bovenaan">
          {advice.map(({ text, where }, i) => (
            <li key={`${i} ${text}`}>
              {onChoose ? (
                <button type="button" className={classes.choose} onClick={() => onChoose(where)}>
                  {text}
                </button>
              ) : (
                text
              )}
            </li>
          ))}
        </ol>
      )}
      <FigureTable rows={rows} />
      <SheetFigures {...sheets} />
    </div>
  );
}
