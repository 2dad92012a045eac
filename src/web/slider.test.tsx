import { describe, expect, it } from 'vitest';
import { markupOf } from '#test/support/rendered.ts';
import { FilterForm } from './form.tsx';
import { sliderAt, takenFrom } from './slider.tsx';

const reach = { least: -50, most: 50, step: 1 };
const formWith = (value: string) =>
  markupOf(
    <FilterForm
      language="nl"
      action="/forecast"
      fields={[
        { kind: 'slider', name: 'inflow', label: 'Instroom', reach, unit: '%', none: 'zoals nu' },
      ]}
      values={{ inflow: value }}
      submit="Laat zien"
      live
    />,
  );

describe('a slider', () => {
  it.each([
    ['', '0', 'zoals nu', ''],
    ['-12,5', '-12', '−12,5%', '−12,5%'],
    ['1.500', '50', '+1.500%', '+1.500%'],
    ['veel', '0', '', ''],
  ])('of "%s" stands at %s, says "%s" and shows "%s"', (typed, at, meaning, shown) => {
    const markup = formWith(typed);
    expect(markup).toContain(`name="inflow-slid" value="${at}"`);
    expect(markup).toMatch(new RegExp(`<output[^>]*>${shown.replace('+', '\\+')}</output>`));
    expect(markup).toContain(`aria-valuetext="${meaning}"`);
    expect(markup).not.toContain('required');
  });

  it('stands on one of its steps, however they fall', () => {
    expect(sliderAt(0.34, { least: -0.7, most: 0.7, step: 0.1 })).toBe('0.3');
    expect(sliderAt(7, { least: 0, most: 100, step: 2 })).toBe('8');
  });
});

describe('a slider and the number beside it, sent without script', () => {
  const taken = (sent: Record<string, string>) => takenFrom((name) => sent[name], 'inflow');

  it('say what the slider says when it was moved, else what was typed', () => {
    expect(taken({ 'inflow-slide': '-20', 'inflow-slid': '0', inflow: '' })).toBe('-20');
    expect(taken({ 'inflow-slide': '0.5', 'inflow-slid': '0', inflow: '3' })).toBe('0,5');
    expect(taken({ 'inflow-slide': '0', 'inflow-slid': '-20', inflow: '-20' })).toBe('');
    expect(taken({ 'inflow-slide': '50', 'inflow-slid': '50', inflow: '120' })).toBe('120');
    expect(taken({ inflow: '7' })).toBe('7');
    expect(taken({})).toBe('');
  });
});
