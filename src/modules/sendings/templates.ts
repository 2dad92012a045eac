import type { Words } from '#kernel/words.ts';
import type { SendingText } from './rules/sending-text.ts';

/** Texts to start from; who sends fills in day and place, and may change every word. */
export type Template = { readonly code: string; readonly name: Words; readonly text: SendingText };

export const templates: readonly Template[] = [
  {
    code: 'call-us',
    name: { nl: 'Belt u ons?', en: 'Will you call us?' },
    text: {
      nl: {
        subject: 'Belt u ons voor een gesprek?',
        what: 'Wij willen graag met u praten. Het gaat over werk en over wat u nodig hebt.',
        why: 'Wij hebben u een tijd niet gesproken. Wij willen weten hoe het met u gaat.',
        can: 'Bel ons op werkdagen tussen 9.00 en 17.00 uur. Wij maken dan samen een afspraak.',
      },
      en: {
        subject: 'Will you call us for a talk?',
        what: 'We would like to talk with you. It is about work and about what you need.',
        why: 'We have not spoken with you for some time. We want to know how you are.',
        can: 'Call us on working days between 9:00 and 17:00. Then we make an appointment together.',
      },
    },
  },
  {
    code: 'group-meeting',
    name: { nl: 'Bijeenkomst', en: 'Meeting' },
    text: {
      nl: {
        subject: 'Uitnodiging voor een bijeenkomst over werk',
        what: 'Wij nodigen u uit voor een bijeenkomst op [dag] om [tijd] uur, in [plaats].',
        why: 'U hoort daar welke cursussen en banen er zijn. U kunt vragen stellen.',
        can: 'Komt u? Dan hoeft u niets te doen. Kunt u niet? Bel ons dan vóór die dag.',
      },
      en: {
        subject: 'Invitation to a meeting about work',
        what: 'We invite you to a meeting on [day] at [time], in [place].',
        why: 'There you hear which courses and jobs there are. You can ask questions.',
        can: 'Will you come? Then you need not do anything. Can you not come? Call us before that day.',
      },
    },
  },
  {
    code: 'new-coach',
    name: { nl: 'Nieuwe coach', en: 'New coach' },
    text: {
      nl: {
        subject: 'U krijgt een andere coach',
        what: 'Uw nieuwe coach is [naam]. U kunt uw nieuwe coach bellen op [telefoon].',
        why: 'Uw coach krijgt ander werk. Uw afspraken blijven gelden.',
        can: 'U hoeft niets te doen. Uw nieuwe coach belt u. Hebt u vragen? Bel ons.',
      },
      en: {
        subject: 'You get another coach',
        what: 'Your new coach is [name]. You can call your new coach on [phone].',
        why: 'Your coach gets other work. What was agreed with you still holds.',
        can: 'You need not do anything. Your new coach will call you. Do you have questions? Call us.',
      },
    },
  },
];
