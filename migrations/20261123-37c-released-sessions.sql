-- For ten minutes a session may change ways to sign in, or the county's provider: who it is has been proven, or a second
-- person of the office has said so.
alter table session add column released_for text check (released_for in ('ways', 'provider'));
alter table session add column released_until timestamptz;
alter table session add check ((released_for is null) = (released_until is null));
