import type { Gate } from '#database/scope.ts';
import { askCallBack, writeOwnMessage } from '#modules/contacts/index.ts';
import type { Route } from '#web/route.ts';
import { messageFaults } from '../message-words.ts';
import { ownContact } from './contact-page.tsx';
import { ownForm } from './own-form.ts';

/** A message to the contact person: waits until it is answered. */
export const postOwnMessage = (gate: Gate): Route =>
  ownForm(gate, {
    route: 'POST /mine/contact/messages',
    page: ownContact,
    name: () => 'message',
    done: '/mine/contact#berichten',
    act: async (transaction, { personId }, form, { language }) => {
      const written = await writeOwnMessage(transaction, personId, form.text('body'), form.mark);
      return written.ok ? undefined : { body: messageFaults[written.refusal][language] };
    },
  });

/** To be called back: comes due with the contact person. */
export const postOwnCallBack = (gate: Gate): Route =>
  ownForm(gate, {
    route: 'POST /mine/contact/call-backs',
    page: ownContact,
    name: () => 'call-back',
    done: '/mine/contact#terugbellen',
    act: async (transaction, { personId }, form, { language }) => {
      const asked = await askCallBack(transaction, personId, {
        text: (name) => (name === 'through' ? 'portal' : form.text(name)),
        mark: form.mark,
      });
      if (asked.ok) return undefined;
      const faults = Object.entries(asked.refusal).filter(([, fault]) => fault !== undefined);
      return Object.fromEntries(
        faults.map(([field, fault]) => [
          field,
          messageFaults[fault === 'too-long' ? 'too-long' : 'empty'][language],
        ]),
      );
    },
  });
