-- Taking a list over is a job: it can take a while, is watched, and goes on after a crash where it stopped.
alter table import drop constraint import_state_check;
alter table import add constraint import_state_check
  check (state in ('uploaded', 'mapped', 'running', 'done', 'undone', 'discarded'));
-- {"done": entries so far, "total": entries to write}
alter table import add column progress jsonb;
