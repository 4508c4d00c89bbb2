-- A role holds somewhere: on the whole platform, in an organisation, a run or a team. scope_id is empty for the platform.
alter table role_grant add column scope_kind varchar(20) default 'PLATFORM' not null;
alter table role_grant add column scope_id varchar(36) default '' not null;
alter table role_grant add column granted_by varchar(36);
alter table role_grant add column ended_by varchar(36);
create index role_grant_by_scope on role_grant (scope_kind, scope_id);
