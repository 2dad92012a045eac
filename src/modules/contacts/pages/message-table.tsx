import { formatting } from '#web/formatting.ts';
import { Table } from '#web/table.tsx';
import type { Language } from '#web/words.ts';
import type { Message } from '../message-store.ts';

type MessageTableProps = {
  readonly language: Language;
  readonly messages: readonly Message[];
  /** The words of the page, for who reads it: staff or a client. */
  readonly words: Readonly<Record<'caption' | 'none' | 'when' | 'who' | 'what' | 'state', string>>;
  readonly who: (message: Message) => string;
  readonly state: (message: Message) => string;
};

/** A conversation as it was written, the newest first. */
export const MessageTable = ({ language, messages, words, who, state }: MessageTableProps) => (
  <Table
    id="messages"
    caption={words.caption}
    empty={words.none}
    rows={messages}
    stacks
    columns={[
      {
        header: words.when,
        rowHeader: true,
        cell: ({ written_at: at }) => formatting(language).moment(at.getTime()),
      },
      { header: words.who, cell: who },
      { header: words.what, cell: ({ body }) => body },
      { header: words.state, cell: state },
    ]}
  />
);
