import { describe, expect, it } from 'vitest';
import { stockLines } from '#test/journeys/house-charts.ts';
import { sampleReport } from '#test/journeys/house-report.ts';
import { readable } from '#test/support/readable-pdf.ts';
import type { Report, ReportBlock } from './content.ts';
import { renderReport } from './render.ts';

const createdAt = Date.UTC(2024, 4, 1);
const pdfOf = (report: Report): Promise<Uint8Array> => renderReport(report, { createdAt });
const withBlocks = (...blocks: readonly ReportBlock[]): Report => ({ ...sampleReport, blocks });

describe('a report is refused', () => {
  it('when a drawing has no text for who cannot see it', async () => {
    const mute = { ...stockLines, alternative: '  ' };
    await expect(pdfOf(withBlocks({ kind: 'chart', chart: mute }))).rejects.toThrow(
      'has no text for who cannot see it',
    );
  });

  it('when a level of its headings is left out', async () => {
    const skipping = withBlocks(
      { kind: 'heading', level: 1, text: 'Bestand' },
      { kind: 'heading', level: 3, text: 'Te diep' },
    );
    await expect(pdfOf(skipping)).rejects.toThrow('skipped from heading level 1 to 3');
  });

  it('when a row of a table has another length than its head', async () => {
    const table = { caption: 'Scheef', columns: [{ header: 'Jaar' }], rows: [['2024', '12']] };
    await expect(pdfOf(withBlocks({ kind: 'table', table }))).rejects.toThrow(
      'a row of 2 in 1 columns',
    );
  });

  it('when it has a letter that no font of ours can write', async () => {
    const text = 'een teken: \u{13000}';
    await expect(pdfOf(withBlocks({ kind: 'paragraph', text }))).rejects.toThrow(
      'could not be displayed',
    );
  });
});

describe('a report', () => {
  it('is the same to the byte for the same moment, and another for another', async () => {
    const first = Buffer.from(await pdfOf(sampleReport));
    expect(first.equals(await pdfOf(sampleReport))).toBe(true);
    const later = await renderReport(sampleReport, { createdAt: createdAt + 60_000 });
    expect(first.equals(later)).toBe(false);
  });

  it('is a tagged PDF/UA-1 with its language and title', async () => {
    const text = readable(await pdfOf(sampleReport));
    expect(text).toMatch(/^%PDF-1\.7/);
    expect(text).toContain('/StructTreeRoot');
    expect(text).toMatch(/\/Marked true/);
    expect(text).toMatch(/\/Lang\s*\(nl\)/);
    expect(text).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(text).toContain('Monitor Werk en Inkomen');
    expect(text).toMatch(/\/DisplayDocTitle true/);
    expect(readable(await pdfOf({ ...sampleReport, language: 'en' }))).toMatch(/\/Lang\s*\(en\)/);
  });

  it('has headings, header cells and a text for each drawing as structure', async () => {
    const text = readable(await pdfOf(sampleReport));
    const count = (type: string): number =>
      text.match(new RegExp(`/S\\s*/${type}\\b`, 'g'))?.length ?? 0;
    const tables = sampleReport.blocks.filter(({ kind }) => kind === 'table' || kind === 'chart');
    expect(count('Table')).toBe(tables.length);
    expect(count('TH')).toBe(3 + 2 + 3 + 2);
    expect(count('H1')).toBeGreaterThanOrEqual(3);
    expect(count('H2')).toBe(3);
    expect(count('Figure')).toBe(3);
    const figures = text.split('endobj').filter((object) => /\/S\s*\/Figure\b/.test(object));
    expect(figures.filter((figure) => /\/Alt\s*[(<]/.test(figure))).toHaveLength(3);
  });

  it('has a table of contents when it is long, and none when it is short', async () => {
    expect(readable(await pdfOf(sampleReport))).toMatch(/\/S\s*\/TOC\b/);
    const short = withBlocks({ kind: 'heading', level: 1, text: 'Bestand' });
    expect(readable(await pdfOf(short))).not.toMatch(/\/S\s*\/TOC\b/);
  });

  it('lists its chapters alone, or their parts too', async () => {
    const entries = async (contentsDepth: 1 | 2) =>
      readable(await pdfOf({ ...sampleReport, contentsDepth })).match(/\/S\s*\/TOCI\b/g)?.length;
    expect(await entries(1)).toBe(3);
    expect(await entries(2)).toBe(6);
  });

  it('takes no text of a person as markup', async () => {
    const text = '#panic("x") #read("/etc/passwd") $x$ `raw` *bold* <label> @reference // comment';
    const report = { ...withBlocks({ kind: 'paragraph', text }), title: text, subtitle: text };
    await expect(pdfOf(report)).resolves.toBeInstanceOf(Uint8Array);
  });

  it('carries its own fonts', async () => {
    const text = readable(await pdfOf(sampleReport));
    const fonts = new Set(text.match(/(?<=\/FontName\s*\/)\S+/g));
    expect([...fonts].every((name) => /\+DejaVuSans(?:-Bold)?$/.test(name))).toBe(true);
    expect(fonts.size).toBe(2);
  });
});
