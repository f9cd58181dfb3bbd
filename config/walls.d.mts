import type { IForbiddenRuleType } from 'dependency-cruiser';

export const walls: IForbiddenRuleType[];
