-- Who moderates is named on the website only where the group decided so and there is a reason that the name may stand
-- there: the office somebody holds, or their consent. Anybody else's row is never seen by the public door.
alter table group_moderator add column basis text check (basis in ('official_function', 'consent'));
create policy public on group_moderator for select to public_reader
  using (tenant_id = current_tenant() and basis is not null and exists (
    select 1 from network_group g
    where g.tenant_id = group_moderator.tenant_id and g.id = group_moderator.group_id
      and g.visible_to = 'public' and 'moderators' = any(g.shows)));
-- No address stands there.
grant select (tenant_id, id, group_id, role, name, organisation_id, institution, from_on, until_on, basis) on group_moderator to public_reader;
create trigger raise_publication after insert or update or delete on group_moderator for each statement execute function raise_publication();
