import { protocolOf, route, step } from '@/lib/testing/build-protocol';
import { statutoryKinds } from './statutory-steps';

const steps = statutoryKinds.map((kind, index) => step(`step-${index + 1}`, [], { kinds: [kind] }));

export const valid = protocolOf({ routes: [route('thuis', steps)] });
export const invalid = protocolOf({
  routes: [
    route(
      'thuis',
      steps.filter(({ kinds }) => !kinds.includes('talk')),
    ),
  ],
});
