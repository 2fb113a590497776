-- A guest's link can be ended and sent anew: each has an id of its own, which its token is made for.
alter table guest_author add column link_id uuid;
alter table guest_author add column link_at timestamptz;
alter table guest_author add column link_ended_at timestamptz;
alter table guest_author add column link_ended_by text;
-- The article as its author has written it last; what the office makes of it is not for their eyes before it is published.
alter table guest_author add column own_title text;
alter table guest_author add column own_summary text not null default '';
alter table guest_author add column own_body text not null default '';
alter table guest_author add column own_version integer not null default 0;
update guest_author g set link_id = g.id, link_at = g.invited_at, own_title = r.title,
    own_summary = case when n.summary = '–' then '' else n.summary end, own_body = n.body
  from record r, news n
  where r.tenant_id = g.tenant_id and r.id = g.news_id and n.tenant_id = g.tenant_id and n.id = g.news_id;
alter table guest_author alter column link_id set not null;
alter table guest_author alter column link_at set not null;
alter table guest_author alter column own_title set not null;
alter table guest_author add unique (tenant_id, link_id);
alter table guest_author add check ((link_ended_at is null) = (link_ended_by is null));
