/**
 * A line of the log in the form of Logboek Dataverwerkingen (Logius, 0.8.0, sections/specificaties.md); all its names
 * stand in this file, as earlier versions had others. What somebody typed stays behind: a reason, the words of a search.
 */
export type LdvSpan = {
  readonly trace_id: string;
  readonly span_id: string;
  readonly status: 'Ok';
  readonly name: string;
  readonly start_time: number;
  readonly end_time: number;
  readonly resource: { readonly attributes: { readonly 'service.name': 'werkspoor' } };
  readonly attributes: Readonly<Record<string, string>>;
};

export type Logged = {
  readonly kind: 'read' | 'act';
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** 32 hexadecimal digits; nothing when no request was behind it: a job, the command line. */
  readonly trace: string | null;
  /** What was looked at, as the log keeps it; nothing of an act. */
  readonly what: string | undefined;
  readonly role: string;
  readonly purpose: string;
  /** The number of the client, or of a participant of WW@Work. */
  readonly subject: string | undefined;
};

type Means = {
  /** Address of the register of processing activities; the purpose comes behind it. */
  readonly register: string;
  /** The same subject gives the same pseudonym, which leads back to nobody without the key. */
  readonly pseudonym: (subject: string) => string;
  /** At least 16 bytes of a hash, in hexadecimal digits. */
  readonly digest: (text: string) => string;
};

const tracePattern = /^(?!0{32})[0-9a-f]{32}$/;

/** Only what was done stands in the log, at one moment: the status is Ok, and the operation begins and ends there. */
export function ldvSpan(line: Logged, { register, pseudonym, digest }: Means): LdvSpan {
  const own = digest(`${line.kind} ${line.id}`);
  const traced = line.trace !== null && tracePattern.test(line.trace);
  const [what = ''] = (line.what ?? '').split(' ');
  return {
    trace_id: traced && line.trace !== null ? line.trace : own.slice(0, 32),
    span_id: digest(`span ${own}`).slice(0, 16),
    status: 'Ok',
    name: line.kind === 'read' ? `read ${what}` : `act ${line.purpose}`,
    start_time: line.at,
    end_time: line.at,
    resource: { attributes: { 'service.name': 'werkspoor' } },
    attributes: {
      'dpl.core.processing_activity_id': `${register}${encodeURIComponent(line.purpose)}`,
      ...(line.subject === undefined
        ? {}
        : {
            'dpl.core.data_subject_id': pseudonym(line.subject),
            'dpl.core.data_subject_id_type': 'pseudonym',
          }),
      'werkspoor.role': line.role,
    },
  };
}

/** Whom a line of the read log concerns: the client, or the participant whose number stands in what was looked at. */
export function subjectOf(personKey: string | null, what: string): string | undefined {
  if (personKey !== null) return personKey;
  const [, participant] = /^participant (\S+)$/.exec(what) ?? [];
  return participant;
}
