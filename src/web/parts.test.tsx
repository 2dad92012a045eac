import { describe, expect, it } from 'vitest';
import { getDay } from '#kernel/day.ts';
import { rendered } from '#test/support/rendered.ts';
import { Breadcrumb } from '#web/breadcrumb.tsx';
import { Facts } from '#web/facts.tsx';
import { Figure } from '#web/figure.tsx';
import { Notice } from '#web/notice.tsx';
import { Pagination } from '#web/pagination.tsx';
import { SubNavigation } from '#web/sub-navigation.tsx';

const shown = (element: unknown): HTMLElement => rendered(element).body;

describe('a notice', () => {
  it('says its kind in words when it has no title: a colour alone tells nothing', () => {
    const title = (kind: 'info' | 'success' | 'warning' | 'error') =>
      shown(<Notice kind={kind} language="nl" />).querySelector('.ws-notice__title')?.textContent;
    expect(['info', 'success', 'warning', 'error'].map((kind) => title(kind as 'info'))).toEqual([
      'Let op',
      'Gelukt',
      'Waarschuwing',
      'Fout',
    ]);
  });

  it('is announced when something went wrong or right', () => {
    const role = (kind: 'info' | 'success' | 'error') =>
      shown(<Notice kind={kind} language="nl" />)
        .querySelector('[role]')
        ?.getAttribute('role');
    expect([role('error'), role('success'), role('info')]).toEqual(['alert', 'status', undefined]);
  });
});

describe('a figure', () => {
  it('stands with its reference date, its source and the way to its definition', () => {
    const body = shown(
      <Figure
        language="nl"
        label="Huishoudens met bijstand"
        value="32.649"
        definitionHref="/docs/stock"
        moment={{ day: getDay('2024-01-01') }}
        source="momentopname 2024-01"
      />,
    );
    expect(body.textContent).toContain('Peildatum 1 januari 2024. Bron: momentopname 2024-01.');
    const link = body.querySelector('a');
    expect(link?.getAttribute('href')).toBe('/docs/stock');
    expect(link?.textContent).toBe('Definitie: Huishoudens met bijstand');
  });
});

describe('a figure of a period', () => {
  it('says which months it was counted over', () => {
    const body = shown(
      <Figure
        language="en"
        label="Inflow"
        value="205"
        definitionHref="#inflow"
        moment={{ period: 'May to August 2026' }}
        source="snapshot 3"
      />,
    );
    expect(body.textContent).toContain('Period May to August 2026. Source: snapshot 3.');
  });
});

describe('pages of a list', () => {
  const shownAt = (page: number, lastPage: number) =>
    shown(<Pagination language="nl" url="/clients?q=a" page={page} lastPage={lastPage} />);

  it('need no bar when there is one', () => {
    expect(shownAt(1, 1).innerHTML).toBe('');
  });

  it('lead to the one before and after, as far as there are any', () => {
    const links = (page: number) =>
      [...shownAt(page, 3).querySelectorAll('a')].map((link) => [
        link.textContent,
        link.getAttribute('href'),
      ]);
    expect(links(1)).toEqual([['Volgende', '/clients?q=a&page=2']]);
    expect(links(2)).toEqual([
      ['Vorige', '/clients?q=a'],
      ['Volgende', '/clients?q=a&page=3'],
    ]);
    expect(links(3)).toEqual([['Vorige', '/clients?q=a&page=2']]);
    expect(shownAt(2, 3).textContent).toContain('Bladzijde 2 van 3');
  });
});

describe('where I am', () => {
  it('is told by the path above', () => {
    const body = shown(
      <Breadcrumb language="nl" steps={[{ label: 'Caseload', href: '/' }, { label: 'Sam' }]} />,
    );
    expect(body.querySelector('nav')?.getAttribute('aria-label')).toBe('Kruimelpad');
    expect(body.querySelector('[aria-current=page]')?.textContent).toBe('Sam');
  });

  it('is told by the parts of a subject', () => {
    const entries = [
      { href: '/clients/1', label: 'Overzicht' },
      { href: '/clients/1/plan', label: 'Plan' },
    ];
    const body = shown(<SubNavigation label="Dossier" entries={entries} url="/clients/1/plan" />);
    expect(body.querySelector('[aria-current=page]')?.textContent).toBe('Plan');
    expect(body.querySelectorAll('[aria-current]')).toHaveLength(1);
  });
});

describe('facts', () => {
  it('stand as terms with what holds, and a note when there is one', () => {
    const body = shown(
      <Facts facts={[{ term: 'Spoor', value: 'Direct naar werk', note: 'sinds 2026' }]} />,
    );
    expect(body.querySelector('dt')?.textContent).toBe('Spoor');
    expect(body.querySelector('dd')?.textContent).toBe('Direct naar werksinds 2026');
  });
});
