import { arrowHead, linePath, type ScenePage } from '@/lib/core/layout';
import { SceneMarks } from './scene-marks';

/** A page of a Scene as one picture, as wide as its place allows. */
export function ScenePageDrawing({ page, label }: { page: ScenePage; label: string }) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${page.width} ${page.height}`}
      style={{
        width: '100%',
        height: 'auto',
        background: 'white',
        boxShadow: '0 1px 6px rgb(20 33 61 / 25%)',
      }}
    >
      {page.groups.map((group) => (
        <SceneMarks key={group.id} marks={group.marks} />
      ))}
      {page.lines.map((line) => (
        <g key={line.id}>
          <path
            d={linePath(line.points, line.strokeWidth * 4)}
            fill="none"
            stroke={line.stroke}
            strokeWidth={line.strokeWidth}
          />
          <path d={arrowHead(line.points, line.strokeWidth * 4.8)} fill={line.stroke} />
          {line.label ? <SceneMarks marks={line.label.marks} /> : null}
        </g>
      ))}
    </svg>
  );
}
