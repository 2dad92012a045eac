-- A referral that got no answer in time is sent again or withdrawn with a reason; the partner, who sees it for 30 days
-- more, reads why.
alter table instruments.referrals add column withdrawn_reason text
  check (withdrawn_reason in ('no_answer', 'other_partner', 'found_work', 'client_stops', 'circumstances'));
alter table instruments.referrals add check (withdrawn_reason is null or closed_on is not null);
grant update (withdrawn_reason) on instruments.referrals to werkspoor_team;
