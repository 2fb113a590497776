-- Where a guest comes from whose organisation is not in the directory.
alter table attendance add column institution text check (length(institution) between 1 and 300);
-- A seat without an invitation is marked once, too.
create unique index attendance_seat_once on attendance (tenant_id, meeting_id, seat_id) where seat_id is not null and invitation_id is null;
-- What goes after its period is found by the day of the meeting.
create index attendance_named on attendance (tenant_id, marked_at) where name is not null or represented_by is not null;
