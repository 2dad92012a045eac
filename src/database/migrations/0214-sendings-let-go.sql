-- When a person becomes anonymous, letters go and who they were sent to goes, in whichever order of the parts: what is
-- left is looked at when both are done.
alter table sendings.recipients alter constraint recipients_letter_id_fkey deferrable initially deferred;
