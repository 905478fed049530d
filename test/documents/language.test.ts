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

test.each([
  'Dutch Foreign Minister Jeroen van der Velde flew to Paramaribo.',
  'Almaty: Kairat Zhaksylykov met Gulnara Toktogulova at Akorda.',
])('names of another language do not tell the language of a line: %s', async (line) => {
  expect(await identifyLanguage(line)).toBeNull();
});

test.each([
  ['ru', 'Министр иностранных дел заявила, что обе страны откроют мост до наступления зимы этого года.'],
  ['fr', 'La ministre des Affaires étrangères a déclaré que les deux pays ouvriront le pont avant cet hiver.'],
  ['pt', 'A ministra dos Negócios Estrangeiros disse que os dois países vão abrir a ponte antes do inverno.'],
])('a sentence in %s is still known', async (language, text) => {
  expect(await identifyLanguage(text)).toBe(language);
});
