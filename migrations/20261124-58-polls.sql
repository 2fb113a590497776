-- Dates are added while a poll runs, and answers are noted for others.

-- null: proposed before people were asked
alter table poll_date add column added_at timestamptz;

alter table poll_person
  -- the newest added date that stood in the form of their answer: what was added after it they have not answered to
  add column seen_until timestamptz,
  -- who noted the answer for them
  add column noted_by text check (length(noted_by) <= 200);
