import { outcome, protocolOf, question, route, step } from '@/lib/testing/build-protocol';

const ages = (...labels: string[]) =>
  protocolOf({
    sectors: ['vo'],
    routes: [
      route('thuis', [
        step('stap-3', [
          question(
            'leeftijd',
            'col-a',
            labels.map((label) => ({ to: 'ouders', label })),
            { title: 'Hoe oud is de leerling?', tags: ['age-rule'] },
          ),
          outcome('ouders'),
        ]),
      ]),
    ],
  });

export const valid = ages('nog geen 12', '12 tot 16 jaar', '16 jaar of ouder');
export const invalid = ages('nog geen 12', '12 tot 16 jaar');
