-- A link that was passed on hangs on the one it was passed on from: it ends with it, and no later. All that hang on one
-- have one root.
alter table personal_link add column root_id uuid;
alter table personal_link add column parent_id uuid;
update personal_link set root_id = id;
alter table personal_link alter column root_id set not null;
alter table personal_link add foreign key (tenant_id, root_id) references personal_link (tenant_id, id) on delete cascade;
alter table personal_link add foreign key (tenant_id, parent_id) references personal_link (tenant_id, id) on delete cascade;
alter table personal_link add check ((parent_id is null) = (root_id = id));
create index personal_link_by_root on personal_link (tenant_id, root_id);
create index personal_link_by_parent on personal_link (tenant_id, parent_id);

-- What a root rests on: its address is on file for the organisation, somebody of the organisation who signs in has
-- passed it on, or the office has. With the address or the access the link and all below it are worth nothing.
alter table personal_link add column rests_on text not null default 'address'
  check (rests_on in ('address', 'member', 'office'));
alter table personal_link alter column rests_on drop default;
alter table personal_link add column member_id uuid;
alter table personal_link add check ((member_id is not null) = (rests_on = 'member'));
alter table personal_link add foreign key (tenant_id, member_id) references membership (tenant_id, id) on delete cascade;
create index personal_link_by_member on personal_link (tenant_id, member_id) where member_id is not null;
