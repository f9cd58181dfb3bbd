import { outcome, protocolWithSteps } from '@/lib/testing/build-protocol';

export const withTitle = (title: string) => protocolWithSteps([outcome('melden', [], { title })]);

export const valid = withTitle('Informeer ouders voordat je meldt, tenzij dat onveilig is');
export const invalid = withTitle('Meld pas nadat ouders toestemming gaven');
