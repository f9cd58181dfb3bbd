import { memo } from 'react';
import { fontFamily } from '@/lib/core/design';
import { assertNever } from '@/lib/core/result';
import type { Mark, QrMark } from '@/lib/core/layout';

/** The marks of a Scene as SVG elements: what the poster shows and what the canvas shows is one drawing. */
export const SceneMarks = memo(function SceneMarks({ marks }: { marks: readonly Mark[] }) {
  return (
    <g fontFamily={`'${fontFamily}', sans-serif`} style={{ whiteSpace: 'pre' }}>
      {marks.map((mark, index) => (
        <MarkShape key={index} mark={mark} />
      ))}
    </g>
  );
});

function MarkShape({ mark }: { mark: Mark }) {
  switch (mark.kind) {
    case 'rect':
      return (
        <rect
          x={mark.x}
          y={mark.y}
          width={mark.width}
          height={mark.height}
          rx={mark.radius}
          fill={mark.fill ?? 'none'}
          stroke={mark.stroke}
          strokeWidth={mark.strokeWidth}
        />
      );
    case 'text':
      return (
        <text
          x={mark.x}
          y={mark.y}
          fontSize={mark.size}
          fontWeight={mark.weight}
          fontStyle={mark.italic ? 'italic' : undefined}
          fill={mark.fill}
          textDecoration={mark.href ? 'underline' : undefined}
        >
          {/* The space keeps lines apart for whoever reads or copies the text instead of seeing it. */}
          {`${mark.text} `}
        </text>
      );
    case 'path':
      return (
        <path
          d={mark.d}
          transform={`translate(${mark.x} ${mark.y}) scale(${mark.scale})`}
          fill={mark.fill ?? 'none'}
          stroke={mark.stroke}
          strokeWidth={mark.strokeWidth}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      );
    case 'rule':
      return (
        <line
          x1={mark.from.x}
          y1={mark.from.y}
          x2={mark.to.x}
          y2={mark.to.y}
          stroke={mark.stroke}
          strokeWidth={mark.strokeWidth}
        />
      );
    case 'qr':
      return <path d={qrPath(mark)} fill={mark.fill} />;
    case 'image':
      return (
        <image
          x={mark.x}
          y={mark.y}
          width={mark.width}
          height={mark.height}
          href={`data:image/png;base64,${mark.data}`}
        />
      );
    default:
      return assertNever(mark);
  }
}

/** One square per dark module. */
function qrPath({ x, y, width, rows }: QrMark): string {
  const size = width / Math.max(1, rows.length);
  return rows
    .flatMap((row, j) =>
      [...row].map((bit, i) =>
        bit === '1' ? `M${x + i * size} ${y + j * size}h${size}v${size}h${-size}Z` : '',
      ),
    )
    .join('');
}
