-- Figures of lists that may be long, kept in the transaction of what they count; each opens the list behind it.
alter table enrolment add column done_count integer default 0 not null;
alter table enrolment add column required_count integer default 0 not null;
alter table enrolment add column progressed_at timestamp;
alter table run_team add column done_count integer default 0 not null;
alter table run_team add column required_count integer default 0 not null;
alter table run_team add column progressed_at timestamp;
alter table organisation add column people_count integer default 0 not null;
