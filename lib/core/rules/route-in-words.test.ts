import { expect, it } from 'vitest';
import { readContent } from '@/lib/testing/read-content';
import { inRoute } from './route-in-words';

const model = readContent('model-meldcode');
const [home] = model.routes;
const said = (message: string, routes = model.routes) =>
  inRoute({ ...model, routes }, { message, where: { routeId: home!.id } });

it('names the route where a message names one of its steps, when there are more routes', () => {
  const title = home!.title;
  expect(said('Stap 4 "Weeg" zegt dat niet.')).toBe(`In route "${title}": stap 4 "Weeg" zegt dat niet.`);
  expect(said('In stap 4 "Weeg" ontbreekt dat.')).toBe(`In route "${title}", stap 4 "Weeg" ontbreekt dat.`);
  expect(said('Een kaart zonder titel in stap 2 zegt niets.')).toBe(
    `In route "${title}": een kaart zonder titel in stap 2 zegt niets.`,
  );
});

it('leaves every other message as it is', () => {
  expect(said('Kaart "Weeg" zegt dat niet.')).toBe('Kaart "Weeg" zegt dat niet.');
  const named = `In route "${home!.title}" ontbreekt stap 4.`;
  expect(said(named)).toBe(named);
  expect(said('Stap 4 zegt dat niet.', [home!])).toBe('Stap 4 zegt dat niet.');
});
