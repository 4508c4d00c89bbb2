-- Long lists are read in the order of an index, a page at a time: ids are made in the order of time.
create index membership_in_order on membership (organisation_id, id);
create index team_in_order on team (organisation_id, id);
create index team_place_in_order on team_place (organisation_id, id);
create index invitation_in_order on invitation (organisation_id, id);
create index role_grant_by_person on role_grant (account_id, scope_kind, ended_at);
create index account_by_name on account (display_name);
create index organisation_by_name on organisation (name);
-- The log of one act, newest first.
create index audit_line_by_act on audit_line (act, done_at);
-- Who has not begun, stands still or has finished: found without reading all.
create index run_team_by_pace on run_team (completed_at, progressed_at);
create index enrolment_by_pace on enrolment (completed_at, progressed_at);
