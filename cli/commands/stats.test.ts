import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { at, command, inFolderOfItsOwn, write, writeProfessions } from '../../tests/catalogue/command-line.js';
import { sheet } from '../../tests/catalogue/fixtures.js';

inFolderOfItsOwn();

describe('stats', () => {
  it('counts what there is and names the gaps', async () => {
    await writeProfessions();
    const { code, printed } = await command('stats', at());
    expect(code).toBe(0);
    expect(printed).toContain('3 professions: 0 guides, 3 sheets');
    expect(printed).toMatch(/^ +3 {2}R realistic$/m);
    expect(printed).toMatch(/^ +3 {2}industrie$/m);
    expect(printed).toMatch(/^ +3 {2}en-plein-air$/m);
    expect(printed).toMatch(/^ +0 {2}salary$/m);
    expect(printed).toMatch(/^ +3 {2}keywords$/m);
    expect(printed).toMatch(/^ +3 {2}1990$/m);
    expect(printed).toContain('scale R leads in 3 of at least 6 professions');
    expect(printed).toContain('sector sante is empty');
    expect(printed).toContain('criterion en-atelier leads to 0 of at least 3 professions and is not shown');
    expect(printed).not.toContain('criterion en-plein-air');
  });
});

describe('stats with work context', () => {
  const columns =
    'code,timePressure,consequenceOfError,decisionFrequency,exactness,diseaseExposure,commonPPE,standing,walking,awkwardPositions,sitting,inVehicle,teamWork,freedomToDecide,contactWithOthers,externalCustomers,faceToFace';
  const row = (code: string, pressure: number) => [code, pressure, pressure, pressure, ...Array<number>(13).fill(pressure)].join(',');

  it('prints how the levels of a trait go with it', async () => {
    for (const [id, level, code] of [
      ['crieur', 0.2, '11-1011.00'],
      ['affuteur', 0.5, '11-1021.00'],
      ['remouleur', 0.8, '11-1031.00'],
    ] as const) {
      const { profile } = sheet(id);
      const traits = { ...profile.traits, pressure: { level, why: 'Selon les jours' } };
      await write(`professions/${id}.json`, sheet(id, { profile: { ...profile, traits, onet: [{ code, weight: 1 }] } }));
    }
    const table = await write('context.csv', '');
    await writeFile(table, [columns, row('11-1011.00', 1), row('11-1021.00', 2), row('11-1031.00', 3)].join('\n'));
    const { code, printed } = await command('stats', at(), '--work-context', table);
    expect(code).toBe(0);
    expect(printed).toMatch(/^ +1\.00 {2}pressure \(3 professions\)$/m);
  });

  it('names the columns that are missing', async () => {
    await writeProfessions();
    const table = await write('context.csv', '');
    await writeFile(table, 'code,timePressure\n11-1011.00,3\n');
    expect(await command('stats', at(), '--work-context', table)).toMatchObject({
      code: 2,
      complaints: expect.stringContaining('no column consequenceOfError'),
    });
  });
});
