-- A person's field leaves the office only while its legal basis holds. A consent ends by the calendar, with nobody and
-- no job having to do anything: so the policies compare its last day with today, on German clocks.

create function german_today() returns date language sql stable parallel safe
  as $$ select (now() at time zone 'Europe/Berlin')::date $$;

drop policy app on contact_point;
create policy app on contact_point to app
  using (tenant_id = current_tenant() and (
    (organisation_visible_to = any((select reader_keys())::text[])
      and ((visible_to = any((select reader_keys())::text[]) and (basis_until is null or basis_until >= (select german_today())))
        or 'o:' || organisation_id::text = any((select reader_keys())::text[])))
    or (select is_office())))
  with check (tenant_id = current_tenant());

drop policy public on contact_point;
create policy public on contact_point for select to public_reader
  using (tenant_id = current_tenant() and organisation_visible_to = 'public' and visible_to = 'public'
    and (basis_until is null or basis_until >= (select german_today())));

-- For the office: whose consent ends soon.
create index contact_point_ending on contact_point (tenant_id, basis_until) where basis_until is not null;
