-- What became of a mail: sent, failed, or kept (there is no mail server, so it is read in the workspace). At most one.
alter table mail
  add column kept_at timestamptz,
  -- The text lets somebody in (a sign-in link): blank once sent, and after this moment in any case.
  add column secret_until timestamptz,
  -- Where this kind of mail can be declined; only for mail that people may decline.
  add column unsubscribe_url text,
  -- `failure` is one of our words for it, this is what the mail server said.
  add column failure_detail text,
  add constraint mail_outcome check (num_nonnulls(sent_at, failed_at, kept_at) <= 1);

drop index mail_waiting;
create index mail_waiting on mail (tenant_id, created_at) where sent_at is null and failed_at is null and kept_at is null;
