-- What somebody without an account wrote about an offer: a mistake, a question. It goes to whom the offer belonged then
-- and to the office, and is deleted with its address after a while.
create table remark (
  tenant_id uuid not null references tenant,
  id uuid not null,
  offer_id uuid not null,
  -- o:<provider>
  visible_to text not null,
  kind text not null check (kind in ('wrong', 'question')),
  message text not null check (length(message) between 1 and 2000),
  -- where an answer may go; null: none is wanted
  reply_to text check (length(reply_to) <= 254),
  language text not null check (language ~ '^[a-z]{2,3}(-[a-z]+)?$'),
  received_at timestamptz not null,
  settled_at timestamptz,
  settled_by text,
  answer text check (length(answer) <= 4000),
  primary key (tenant_id, id),
  check ((settled_at is null) = (settled_by is null)),
  check (answer is null or settled_at is not null),
  foreign key (tenant_id, offer_id) references record (tenant_id, id) on delete cascade
);
create index remark_by_arrival on remark (tenant_id, received_at);
create index remark_of_offer on remark (tenant_id, offer_id);
call protect('remark', 'visible');
