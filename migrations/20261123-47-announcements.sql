-- What is told in a group, what its members say to it, and who wants to hear of it by mail.

create table announcement (
  tenant_id uuid not null,
  id uuid not null,
  record_kind text not null default 'announcement' check (record_kind = 'announcement'),
  visible_to text not null,
  group_id uuid not null,
  body text not null default '' check (length(body) <= 40000),
  author text not null check (length(author) between 1 and 200),
  told_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, id, visible_to),
  foreign key (tenant_id, id, record_kind, visible_to) references record (tenant_id, id, kind, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, id) references record (tenant_id, id) on delete cascade,
  foreign key (tenant_id, group_id) references network_group (tenant_id, id) on delete cascade
);
create index announcement_of_group on announcement (tenant_id, group_id, told_at desc);
create index announcement_recent on announcement (tenant_id, told_at desc);
call protect('announcement', 'visible');

create table announcement_comment (
  tenant_id uuid not null,
  id uuid not null,
  announcement_id uuid not null,
  visible_to text not null,
  text text not null check (length(text) between 1 and 4000),
  author text not null check (length(author) between 1 and 200),
  membership_id uuid not null,
  said_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, announcement_id, visible_to) references announcement (tenant_id, id, visible_to) on update cascade on delete cascade,
  foreign key (tenant_id, announcement_id) references announcement (tenant_id, id) on delete cascade,
  foreign key (tenant_id, membership_id) references membership (tenant_id, id)
);
create index announcement_comment_of_announcement on announcement_comment (tenant_id, announcement_id, said_at);
create index announcement_comment_by_member on announcement_comment (tenant_id, membership_id);
call protect('announcement_comment', 'visible');

-- How an address of a group hears of it. Seen by the office alone; members reach their own through the program.
create table announcement_choice (
  tenant_id uuid not null references tenant,
  -- what the token of the link to change it is made for
  id uuid not null,
  group_id uuid not null,
  address text not null check (address = lower(address) and length(address) between 3 and 254),
  how text not null check (how in ('at_once', 'daily', 'weekly', 'off')),
  -- everything said until then has been told
  told_until timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, group_id, address),
  foreign key (tenant_id, group_id) references network_group (tenant_id, id) on delete cascade
);
create index announcement_choice_to_tell on announcement_choice (tenant_id, told_until) where how <> 'off';
call protect('announcement_choice', 'office');
