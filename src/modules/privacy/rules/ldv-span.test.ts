import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { type Logged, ldvSpan, subjectOf } from './ldv-span.ts';

const means = {
  register: 'https://register.example.nl/',
  pseudonym: (subject: string) => `pseudonym of ${subject.length}`,
  digest: (text: string) => createHash('sha256').update(text).digest('hex'),
};
const look: Logged = {
  kind: 'read',
  id: 7,
  at: 1_772_438_400_123,
  trace: '4bf92f3577b34da6a3ce929d0e0e4736',
  what: 'search Jansen',
  role: 'work-coach',
  purpose: 'guidance-to-work',
  subject: 'P0000001',
};

it('a look has the fields of the standard, and nothing that was typed or names a client', () => {
  const span = ldvSpan(look, means);
  expect(span).toEqual({
    trace_id: look.trace,
    span_id: means.digest(`span ${means.digest('read 7')}`).slice(0, 16),
    status: 'Ok',
    name: 'read search',
    start_time: look.at,
    end_time: look.at,
    resource: { attributes: { 'service.name': 'werkspoor' } },
    attributes: {
      'dpl.core.processing_activity_id': 'https://register.example.nl/guidance-to-work',
      'dpl.core.data_subject_id': 'pseudonym of 8',
      'dpl.core.data_subject_id_type': 'pseudonym',
      'werkspoor.role': 'work-coach',
    },
  });
  expect(JSON.stringify(span)).not.toMatch(/Jansen|P0000001/);
});

it('what no request was behind has a trace of its own, the same each time; each line has another span', () => {
  const act: Logged = { ...look, kind: 'act', what: undefined, subject: undefined, trace: null };
  const span = ldvSpan(act, means);
  expect(span.trace_id).toMatch(/^[0-9a-f]{32}$/);
  expect(ldvSpan(act, means)).toEqual(span);
  expect(ldvSpan({ ...act, id: 8 }, means).trace_id).not.toBe(span.trace_id);
  const spans = [act, { ...act, id: 8 }, look, { ...look, id: 8 }].map((line) =>
    ldvSpan(line, means),
  );
  expect(new Set(spans.map(({ span_id }) => span_id)).size).toBe(4);
  expect(Object.keys(span.attributes)).not.toContain('dpl.core.data_subject_id');
});

it('a participant is a subject as well; a look at the log has none', () => {
  expect(subjectOf(null, 'participant E0000001')).toBe('E0000001');
  expect(subjectOf('P1', 'file')).toBe('P1');
  expect(subjectOf(null, 'read-log number=P0000001')).toBeUndefined();
});
