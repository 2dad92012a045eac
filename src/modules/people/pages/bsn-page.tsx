import { decryptBsn, type Keys } from '#platform/keys.ts';
import type { Route } from '#web/route.ts';
import { loggedReason } from '../actions/give-reason.ts';
import { lookUpClient } from '../actions/look-up-client.ts';
import { type FileDesk, openFile, openFileForBsn } from '../actions/open-file.ts';
import { bsnKinds } from '../rules/reason.ts';
import { bsnReasons } from '../words.ts';
import { reasonOf, seen, showFile } from './client-page.tsx';
import { showNotFound } from './not-found.tsx';
import { askReason } from './opening-page.tsx';
import { readTypedReason, reasonErrors } from './reason-form.tsx';

/** Shows the file with the BSN in it, for this one answer. */
export const postBsn = (desk: FileDesk, keys: Keys): Route => ({
  route: 'POST /clients/:number/bsn',
  handle: async (visit) => {
    const client = await lookUpClient(desk.gate, visit);
    if (client === undefined) return showNotFound(visit);
    const fileReason = reasonOf(client);
    if (fileReason === undefined) return askReason(visit, client);
    const { values, read } = await readTypedReason(visit, bsnKinds);
    if (!read.ok) {
      const file = await openFile(desk, visit, { client: seen(client), reason: fileReason });
      if (file === undefined) return showNotFound(visit);
      const errors = reasonErrors(visit.language, read.refusal);
      return showFile(visit, client, file, { shown: false, values, errors });
    }
    const reason = loggedReason(bsnReasons, read.value);
    const opened = await openFileForBsn(desk, visit, { client: seen(client), reason });
    if (opened === undefined) return showNotFound(visit);
    const number = decryptBsn(keys, opened.bsnCipher);
    return showFile(visit, client, opened.file, { shown: true, number, reason });
  },
});
