import { describe, expect, it } from 'vitest';
import { positionsOf } from './read.ts';

const told = (text: string, publisher?: string): string[] =>
  positionsOf(text, publisher).map(({ holder, stance, targets }) =>
    `${holder.join('+')} ${stance} ${targets.join('+')}`.trim(),
  );

describe('who speaks in a text', () => {
  it('is who speaks between dashes, as much of Europe writes it', () => {
    const text =
      'Defence Minister of Poland Jan Wolny met his Romanian counterpart Ion Stan in Warsaw on Monday.\n\n– We expect the same seriousness from Hungary – said Minister Wolny.\n\nThe minister thanked Romania for its patience. – Poland will spend more on ships. We condemn the raids by Ghana – he emphasised.\n';
    expect(told(text)).toEqual(
      expect.arrayContaining([
        'Jan Wolny DEMAND HUN',
        'Jan Wolny PRAISE ROU',
        'Jan Wolny COMMIT',
        'Jan Wolny CONDEMN GHA',
      ]),
    );
  });

  it('is nobody where a dash only opens the lines of a list', () => {
    expect(told('– Opening remarks\n\n– Lunch in Oslo\n\n– Departure for Ghana\n')).toEqual([]);
  });

  it('is the official of whom the text told, where it goes on in reported speech', () => {
    const text =
      'OSLO - "We cannot sign a treaty with Ghana," Norwegian Foreign Minister Anna Orla said in Oslo on Monday.\n\nNorway would go ahead with the dam in July.\n';
    expect(told(text)).toContain('Anna Orla COMMIT');
  });

  it('is the minister who received a guest, in what follows the welcome', () => {
    const text =
      "H.E. Sheikh Hamad bin Ali Al Nuaimi, Minister of Foreign Affairs of Qatar, received today H.E. Pavel Tesk, Minister of Foreign Affairs of Chile.\n\nH.E. Sheikh Hamad welcomed the Chilean Minister, stressing Qatar's keenness to strengthen cooperation with Chile.\n\nFor his part, the Chilean Minister lauded the achievements of the State of Qatar, wishing its people further progress.\n";
    expect(told(text)).toEqual([
      'Hamad bin Ali Al Nuaimi COMMIT CHL',
      'Pavel Tesk PRAISE QAT',
      'Pavel Tesk SUPPORT QAT',
    ]);
  });
});

describe('the lines of a communiqué', () => {
  it('are of the body before the colon, in any case', () => {
    const text =
      'FINAL COMMUNIQUE\n\n1. The ECOWAS Mediation Committee met on 14 June 2022 in Accra.\n\n5. Following its deliberations, the Committee:\n\na) commends Togo for its patience;\n\nb) condemns the arrests by the army of Guinea;\n\nc) maintains the suspension of Guinea from all bodies.\n';
    expect(told(text, 'ECOWAS')).toEqual(
      expect.arrayContaining(['ECOWAS PRAISE TGO', 'ECOWAS CONDEMN GIN', 'ECOWAS SANCTION GIN']),
    );
  });
});

describe('whom a short name means', () => {
  it('is the person whose style it is', () => {
    const text =
      'THIMPHU - Foreign minister Lyonpo Karma Wangdi met Chinese envoy Hou Zhenlin in Beijing on Monday.\n\nLyonpo condemned the raids by Ghana.\n';
    expect(told(text)).toContain('Karma Wangdi CONDEMN GHA');
  });

  it('is the country of whose body the text tells', () => {
    expect(
      told('Switzerland is adopting a ban. The Federal Council refused to freeze the accounts of Ghana.\n'),
    ).toContain('CHE REJECT GHA');
  });

  it("is told with a country's office behind the words", () => {
    expect(told("Ghana must act, Norway's foreign minister Anna Orla said on Thursday.\n")).toContain(
      'Anna Orla DEMAND GHA',
    );
  });
});
