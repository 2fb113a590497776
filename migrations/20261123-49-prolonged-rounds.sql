-- A round that runs gets more time: until when before and now, why, by whom. Written once and never changed.
create table round_prolonging (
  tenant_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  due_before date not null,
  due_on date not null,
  -- stands in the reminders as well
  note text not null default '' check (length(note) <= 500),
  at timestamptz not null,
  by_name text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, round_id) references round (tenant_id, id) on delete cascade
);
create index round_prolonging_of_round on round_prolonging (tenant_id, round_id, at);
call protect('round_prolonging', 'office');
