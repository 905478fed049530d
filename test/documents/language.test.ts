import { expect, test } from 'vitest';
import { identifyLanguage } from '../../src/documents/index.ts';

test.each([
  ['en', 'The foreign minister said that the two countries would open the bridge before the winter.'],
  ['de', 'Die Außenministerin sagte, dass beide Länder die Brücke noch vor dem Winter öffnen wollen.'],
  ['es', 'La ministra de Asuntos Exteriores dijo que los dos países abrirán el puente antes del invierno.'],
])('a text in %s is known by its words', async (language, text) => {
  expect(await identifyLanguage(text)).toBe(language);
});

test('a text of a few words is in no language', async () => {
  expect(await identifyLanguage('Orla 2024')).toBeNull();
});
