import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { areaMap, exitBars, stockLines } from '#test/journeys/house-charts.ts';
import type { ChartContent } from './content.ts';
import { drawChart } from './draw.ts';
import { type Room, widths } from './room.ts';

const all: readonly ChartContent[] = [stockLines, exitBars, areaMap];

const drawn = async (chart: ChartContent, room: Room = 'wide'): Promise<Element> => {
  const { document } = new JSDOM(await drawChart('sample', chart, room), {
    contentType: 'image/svg+xml',
  }).window;
  return document.documentElement;
};

const texts = (drawing: Element): readonly string[] =>
  [...drawing.querySelectorAll('text')].map(({ textContent }) => textContent.trim());

const rooms: readonly Room[] = ['wide', 'narrow'];
const everywhere = all.flatMap((chart) => rooms.map((room) => [chart.kind, room, chart] as const));

describe.each(everywhere)('a drawing of %s where it is %s', (_kind, room, chart) => {
  it('has nothing that the content security policy blocks or a PDF does not know', async () => {
    const markup = await drawChart('sample', chart, room);
    expect(markup).not.toMatch(/<style|\sstyle=|\sclass=|var\(|<script|href=/);
  });

  it('stands alone: XML with its namespace, and a viewBox to scale by', async () => {
    const drawing = await drawn(chart, room);
    expect(drawing.namespaceURI).toBe('http://www.w3.org/2000/svg');
    const [, , width, height] = (drawing.getAttribute('viewBox') ?? '').split(' ').map(Number);
    expect(width).toBe(widths[room]);
    expect(height).toBeGreaterThan(50);
  });

  it('is one image with a title and a sentence for who cannot see it', async () => {
    const drawing = await drawn(chart, room);
    expect(drawing.getAttribute('role')).toBe('img');
    const said = (drawing.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => drawing.querySelector(`#${id}`)?.textContent);
    expect(said).toEqual([chart.title, chart.alternative]);
    expect(drawing.querySelectorAll('[aria-label], [aria-hidden]')).toHaveLength(0);
  });

  it('is the same each time', async () => {
    const once = await drawChart('sample', chart, room);
    expect(await drawChart('sample', chart, room)).toBe(once);
  });

  it('keeps every text within its paper', async () => {
    const drawing = await drawn(chart, room);
    for (const text of drawing.querySelectorAll('text')) {
      const x = Number(text.getAttribute('x') ?? 0);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(widths[room]);
    }
  });
});

describe('a chart of lines', () => {
  it('names lines and target at their ends, in the words of the page', async () => {
    const said = texts(await drawn(stockLines));
    expect(said).toEqual(expect.arrayContaining(['rest van de stad', 'Zuid', 'doel 15.000']));
    expect(said).toContain('programma');
  });

  it('writes its axis by the rules of the language, from zero when asked', async () => {
    expect(texts(await drawn(stockLines))).toEqual(expect.arrayContaining(['0', '20.000']));
    expect(texts(await drawn({ ...stockLines, language: 'en' }))).toContain('20,000');
    expect(texts(await drawn({ ...stockLines, fromZero: false }))).not.toContain('0');
  });

  it('has the accent for what it is about, grey for the rest, dashes for the target', async () => {
    const drawing = await drawn(stockLines);
    const strokes = (selector: string) => drawing.querySelectorAll(selector).length;
    expect(strokes('[stroke="#0b5a5e"] path, path[stroke="#0b5a5e"]')).toBe(1);
    expect(strokes('[stroke="#76848a"] path, path[stroke="#76848a"]')).toBe(1);
    expect(strokes('[stroke-dasharray="6 4"]')).toBe(1);
  });

  it('leaves a gap where a value is not shown', async () => {
    const drawing = await drawn(stockLines);
    const path = drawing.querySelector('[stroke="#0b5a5e"] path')?.getAttribute('d') ?? '';
    expect(path.match(/M/g)).toHaveLength(2);
  });

  it('without a single point is a mistake', async () => {
    await expect(
      drawChart('sample', { ...stockLines, lines: [], target: { label: '', points: [] } }),
    ).rejects.toThrow('no points');
  });

  it('draws values that are all the same', async () => {
    const points = stockLines.lines[0]?.points.map(({ at }) => ({ at, value: 0 })) ?? [];
    const flat = { ...stockLines, lines: [{ label: 'niets', accent: true, points }] };
    expect(texts(await drawn(flat))).toContain('niets');
  });
});

describe('a chart of bars', () => {
  const widths = (drawing: Element): readonly number[] =>
    [...drawing.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('width')));

  it('says that a value is not shown, and draws nothing for it', async () => {
    const drawing = await drawn(exitBars);
    expect(texts(drawing)).toContain('niet getoond');
    expect(widths(drawing)).toHaveLength(4);
  });

  it('starts at zero: twice the value is twice as long', async () => {
    const bars = [320, 640].map((value) => ({ label: `${value}`, accent: false, value }));
    const [half = 0, whole = 0] = widths(
      await drawn({ ...exitBars, bars, fromZero: true } as typeof exitBars),
    );
    expect(whole / half).toBeCloseTo(2, 5);
  });

  it('writes shares and money in their unit', async () => {
    const bars = [{ label: 'Zuid', accent: true, value: 0.374 }];
    expect(texts(await drawn({ ...exitBars, unit: 'share', bars }))).toContain('37,4%');
    const money = [{ label: 'Zuid', accent: true, value: 141_946 }];
    const said = texts(await drawn({ ...exitBars, unit: 'euro', bars: money }));
    expect(said.map((text) => text.replace('\u00a0', ' '))).toContain('€ 1.419,46');
  });

  it('draws what falls below zero to the left', async () => {
    const bars = [-10, 30].map((value) => ({ label: `${value}`, accent: false, value }));
    const [below = 0, above = 0] = widths(await drawn({ ...exitBars, bars }));
    expect(above / below).toBeCloseTo(3, 5);
  });

  it('without a bar is a mistake', async () => {
    await expect(drawChart('sample', { ...exitBars, bars: [] })).rejects.toThrow('no bars');
  });
});

describe('a map', () => {
  it('has a circle for each area, as large as its number', async () => {
    const drawing = await drawn(areaMap);
    const radii = [...drawing.querySelectorAll('circle')].map((it) => Number(it.getAttribute('r')));
    expect(radii).toHaveLength(areaMap.areas.length);
    const [largest = 0, second = 0] = radii.sort((a, b) => b - a);
    expect((largest / second) ** 2).toBeCloseTo(5700 / 5400, 1);
  });

  it('draws the shapes that a municipality gives, in place of circles', async () => {
    const square = [
      [4.4, 51.88],
      [4.5, 51.88],
      [4.5, 51.93],
      [4.4, 51.88],
    ] as const;
    const shapes = [{ areaId: 'Feijenoord', polygons: [[square]] }];
    const drawing = await drawn({ ...areaMap, shapes });
    expect(drawing.querySelectorAll('circle')).toHaveLength(0);
    expect(drawing.querySelectorAll('path[fill="#0b5a5e"]')).toHaveLength(1);
  });

  it('draws shapes of no area as ground, a line around those that are outlined, and few corners of a fine one', async () => {
    const ring = (left: number) =>
      Array.from({ length: 4000 }, (_, at): readonly [number, number] => {
        const angle = (at / 4000) * 2 * Math.PI;
        return [left + 0.02 * Math.cos(angle), 51.9 + 0.02 * Math.sin(angle)];
      });
    const shapes = ['Feijenoord', 'Harbour'].map((areaId, at) => ({
      areaId,
      polygons: [[ring(4.4 + at / 20)]],
    }));
    const outlined = { label: 'Samen voor Zuid', ids: ['Harbour'] };
    const drawing = await drawn({ ...areaMap, shapes, outlined });
    expect(drawing.querySelectorAll('path[fill="#f0f3f3"]')).toHaveLength(1);
    expect(drawing.querySelectorAll('path[fill="none"][stroke="#172022"]')).toHaveLength(1);
    expect(texts(drawing)).toContain('Samen voor Zuid');
    const [ground] = drawing.querySelectorAll('path[fill="#f0f3f3"]');
    expect(ground?.getAttribute('d')?.split('L').length).toBeLessThan(1500);
  });

  it('leaves white what is not shown', async () => {
    const areas = areaMap.areas.map((area) => ({ ...area, share: null, size: null }));
    const drawing = await drawn({ ...areaMap, areas });
    expect(drawing.querySelectorAll('circle[fill="#ffffff"]')).toHaveLength(areas.length);
  });
});

describe('a drawing on a phone', () => {
  it('has the same names and numbers as the wide one', async () => {
    const said = async (room: Room) =>
      texts(await drawn(exitBars, room))
        .map((text) => text.replace(/\s/g, ''))
        .toSorted();
    expect(await said('narrow')).toEqual(await said('wide'));
  });

  it('writes each name over its bar, so that the bar has the whole width', async () => {
    const drawing = await drawn(exitBars, 'narrow');
    const bars = [...drawing.querySelectorAll('rect')];
    expect(bars.length).toBe(exitBars.bars.filter(({ value }) => value !== null).length);
    expect(new Set(bars.map((bar) => bar.getAttribute('x')))).toEqual(new Set(['1']));
  });

  it('has no more years at its axis than there is room for', async () => {
    const years = texts(await drawn(stockLines, 'narrow')).filter((text) => /^\d{4}$/.test(text));
    expect(years.length).toBeGreaterThan(1);
    expect(years.length).toBeLessThanOrEqual(5);
  });

  it('lists areas, largest first and the accent explained, where a map would have no room', async () => {
    const said = texts(await drawn(areaMap, 'narrow'));
    const sizes = areaMap.areas.toSorted((one, other) => (other.size ?? 0) - (one.size ?? 0));
    expect(said.filter((text) => sizes.some(({ label }) => label === text))).toEqual(
      sizes.map(({ label }) => label),
    );
    expect(said).toContain(areaMap.accentLabel);
  });
});
