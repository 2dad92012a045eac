import { describe, expect, it } from 'vitest';
import { rendered } from '#test/support/rendered.ts';
import type { Field } from '#web/field.tsx';
import { FilterForm, Form, type FormErrors, type FormValues } from '#web/form.tsx';

const choices = [
  { value: 'desk', label: 'Aan de balie' },
  { value: 'phone', label: 'Telefonisch' },
];

const fields: readonly Field[] = [
  { kind: 'text', name: 'subject', label: 'Onderwerp', hint: 'In een paar woorden.' },
  { kind: 'date', name: 'day', label: 'Dag' },
  { kind: 'select', name: 'topic', label: 'Soort', choices },
  { kind: 'radios', name: 'channel', label: 'Hoe', choices },
  { kind: 'checkboxes', name: 'present', label: 'Wie', optional: true, choices },
  { kind: 'textarea', name: 'note', label: 'Verslag', optional: true },
  { kind: 'checkbox', name: 'agreed', label: 'Gelezen' },
];

function shown(values: FormValues = {}, errors: FormErrors = {}): Document {
  const form = (
    <Form
      language="nl"
      action="/contacts"
      csrf="a-token"
      fields={fields}
      values={values}
      errors={errors}
      hidden={{ version: '3' }}
      submit="Leg vast"
    />
  );
  return rendered(form);
}

function formData(document: Document): FormData {
  const { defaultView } = document;
  const form = document.querySelector('form');
  if (!defaultView || !form) throw new Error('no form to send');
  return new defaultView.FormData(form);
}

describe('a refused form', () => {
  const typed = {
    subject: 'een "lastig" <onderwerp>',
    day: '2026-03-03',
    topic: 'phone',
    channel: 'phone',
    present: ['desk', 'phone'],
    note: 'eerste\nregel </textarea>',
    agreed: 'yes',
  };
  const errors = {
    subject: 'Maak het onderwerp korter.',
    channel: 'Kies hoe het contact was.',
    '': 'Een ander heeft dit gewijzigd.',
  };
  const document = shown(typed, errors);

  it('says every error on top, as a link to its field', () => {
    const summary = document.querySelector('[role=alert]');
    const links = [...(summary?.querySelectorAll('a') ?? [])];
    expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
      ['#subject', 'Maak het onderwerp korter.'],
      ['#channel-1', 'Kies hoe het contact was.'],
    ]);
    for (const link of links)
      expect(document.querySelector(link.getAttribute('href') ?? '')?.tagName).toBe('INPUT');
    expect(summary?.textContent).toContain('Een ander heeft dit gewijzigd.');
  });

  it('says the error beside the field, tied to it', () => {
    const subject = document.querySelector('#subject');
    expect(subject?.getAttribute('aria-invalid')).toBe('true');
    expect(subject?.getAttribute('aria-describedby')).toBe('subject-hint subject-error');
    expect(document.querySelector('#subject-error')?.textContent).toBe(
      'Maak het onderwerp korter.',
    );
    const group = document.querySelector('fieldset[aria-describedby="channel-error"]');
    expect(group?.querySelector('legend')?.textContent).toBe('Hoe');
    expect(document.querySelector('#day')?.hasAttribute('aria-invalid')).toBe(false);
  });

  it('keeps everything that was typed', () => {
    const data = formData(document);
    expect(data.get('subject')).toBe(typed.subject);
    expect(data.get('day')).toBe('2026-03-03');
    expect(data.get('topic')).toBe('phone');
    expect(data.get('channel')).toBe('phone');
    expect(data.getAll('present')).toEqual(['desk', 'phone']);
    expect(data.get('note')).toBe(typed.note);
    expect(data.get('agreed')).toBe('yes');
  });
});

describe('a form', () => {
  const document = shown();

  it('has no summary when nothing is wrong', () => {
    expect(document.querySelector('[role=alert]')).toBeNull();
  });

  it('is posted with the token of its session and what it hands on', () => {
    const form = document.querySelector('form');
    expect([form?.method, form?.getAttribute('action')]).toEqual(['post', '/contacts']);
    const hidden = [...document.querySelectorAll<HTMLInputElement>('input[type=hidden]')];
    expect(hidden.map(({ name, value }) => [name, value])).toEqual([
      ['_csrf', 'a-token'],
      ['version', '3'],
    ]);
  });

  it('gives each control a label, and says what need not be filled in', () => {
    const controls = document.querySelectorAll<HTMLInputElement>(
      'input:not([type=hidden]), select, textarea',
    );
    expect(controls).toHaveLength(9);
    for (const control of controls) expect(control.labels?.length).toBe(1);
    expect(document.querySelector('label[for=note]')?.textContent).toBe('Verslag (niet verplicht)');
    expect(document.querySelector('#note')?.hasAttribute('required')).toBe(false);
    expect(document.querySelector('#subject')?.hasAttribute('required')).toBe(true);
  });

  it('chooses nothing for the reader', () => {
    expect(document.querySelectorAll('input[checked]')).toHaveLength(0);
    expect(document.querySelector('select')?.value).toBe('');
    expect(document.querySelector('option')?.textContent).toBe('Kies');
  });
});

describe('a form further down its page', () => {
  it('is where the browser comes back to when it is refused', () => {
    const form = (
      <Form
        id="contact"
        language="nl"
        action="/clients/1"
        csrf="a-token"
        fields={fields}
        errors={{ subject: 'Vul een onderwerp in.' }}
        submit="Leg vast"
      />
    );
    const document = rendered(form);
    expect(document.querySelector('form')?.getAttribute('action')).toBe('/clients/1#contact');
    expect(document.querySelector('#contact')?.firstElementChild?.getAttribute('role')).toBe(
      'alert',
    );
  });
});

describe('a filter', () => {
  it('stands in the address and carries no token', () => {
    const filter = (
      <FilterForm
        language="nl"
        action="/clients"
        fields={[{ kind: 'text', name: 'name', label: 'Naam', optional: true }]}
        values={{ name: 'Sam' }}
        submit="Toon"
      />
    );
    const document = rendered(filter);
    expect(document.querySelector('form')?.method).toBe('get');
    expect(document.querySelector('input[name=_csrf]')).toBeNull();
    expect(document.querySelector<HTMLInputElement>('#name')?.value).toBe('Sam');
  });

  it('that asks for what is not there says so beside its field, and keeps the rest', () => {
    const choice = (name: string) => ({ kind: 'select', name, label: name, choices }) as const;
    const document = rendered(
      <FilterForm
        language="nl"
        action="/monitor"
        fields={[choice('period'), choice('compare')]}
        values={{ period: 'desk', compare: 'nothing' }}
        errors={{ compare: 'Die is er niet.' }}
        submit="Toon"
      />,
    );
    const select = (name: string) => document.querySelector<HTMLSelectElement>(`#${name}`);
    expect(document.querySelector('[role=alert] a')?.getAttribute('href')).toBe('#compare');
    expect(select('compare')?.getAttribute('aria-invalid')).toBe('true');
    expect(select('compare')?.getAttribute('aria-describedby')).toBe('compare-error');
    expect(select('compare')?.value).toBe('');
    expect(select('period')?.value).toBe('desk');
  });
});
