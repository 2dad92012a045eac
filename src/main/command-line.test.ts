import { afterEach, describe, expect, it, vi } from 'vitest';
import { commandLine } from '#main/command-line.ts';

const typed = async (line: string) => {
  const said: string[] = [];
  const out: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
  const code = await commandLine(line === '' ? [] : line.split(' '));
  return { code, said: said.join(''), out: out.join('') };
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the command line', () => {
  it('refuses what it does not know, on standard error, and shows what there is', async () => {
    const { code, said, out } = await typed('fly --high');
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(said).toContain('no command "fly"');
    expect(said).toContain('city build');
  });

  it.each([
    ['snapshot --dat 2024-01-01', '--dat'],
    ['snapshot --date 31-12-2023', '--date must be a date'],
    ['snapshot --date 2999-01-01', '--date must be a date'],
    ['import', 'name one folder'],
    ['import a b', 'name one folder'],
    ['city build', 'name one folder'],
    ['city build x --scale ten', 'The scale of the city is "ten"'],
    ['city build x --scale 2', 'The scale of the city is "2"'],
    ['city build x --seed -1', 'seed'],
    ['city build x --until 2024-02-30', '--until must be a date'],
    ['monitor --format xls', '--format is one of'],
    ['monitor --format pdf', 'needs a file'],
    ['serve --port 99999', 'PORT is "99999"'],
  ])('refuses "%s" with what is wrong, and does nothing', async (line, sentence) => {
    const { code, said } = await typed(line);
    expect(code).toBe(2);
    expect(said).toContain(sentence);
  });

  it.each([
    'serve',
    'migrate',
    'city build',
    'city check',
    'import',
    'snapshot',
    'monitor',
    'effect',
    'forecast',
  ])('explains %s, also by help', async (name) => {
    const asked = await typed(`${name} --help`);
    vi.restoreAllMocks();
    const helped = await typed(`help ${name}`);
    expect(asked.code).toBe(0);
    expect(asked.out).toContain(`werkspoor -- ${name}`);
    expect(helped.out).toBe(asked.out);
  });

  it('lists the commands when asked for help alone', async () => {
    expect((await typed('help')).code).toBe(0);
    vi.restoreAllMocks();
    expect((await typed('--help')).out).toContain('monitor');
    vi.restoreAllMocks();
    expect((await typed('')).code).toBe(2);
  });
});
