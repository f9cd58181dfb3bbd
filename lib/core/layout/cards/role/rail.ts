import { palette } from '@/lib/core/design';
import type { SceneGroup } from '../../scene';
import { circleSide } from './step-row';
import type { RoleLook } from './role-look';

/** The groups of a page with the line that binds the steps together, from circle to circle. */
export function withRail(look: RoleLook, groups: readonly SceneGroup[]): SceneGroup[] {
  const side = circleSide(look);
  const steps = groups.filter(({ role }) => role === 'step');
  return groups.map((group) => {
    const next = steps[steps.indexOf(group) + 1];
    if (group.role !== 'step' || !next) return group;
    const x = group.box.x + side / 2;
    const line = {
      kind: 'rule' as const,
      from: { x, y: group.box.y + side },
      to: { x, y: next.box.y },
      stroke: palette.ink,
      strokeWidth: 1.4,
    };
    return { ...group, marks: [line, ...group.marks] };
  });
}
