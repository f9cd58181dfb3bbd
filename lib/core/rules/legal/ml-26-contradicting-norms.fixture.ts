import { outcome, protocolWithSteps } from '@/lib/testing/build-protocol';

export const withTitle = (title: string) => protocolWithSteps([outcome('melden', [], { title })]);

export const valid = withTitle('Melden is geen laatste redmiddel');
export const invalid = withTitle('Melden is ons laatste redmiddel');
