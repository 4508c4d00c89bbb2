create table module_run (
    id varchar(36) not null primary key,
    module_id varchar(60) not null,
    began_with varchar(4000) not null,
    languages varchar(20) not null,
    starts_on date not null,
    ends_on date not null,
    facilitator_id varchar(36) references account (id),
    opened_at timestamp not null,
    opened_by varchar(36) not null references account (id),
    closed_at timestamp,
    version integer not null
);

create table run_team (
    id varchar(36) not null primary key,
    run_id varchar(36) not null references module_run (id),
    team_id varchar(36) not null references team (id),
    joined_at timestamp not null,
    completed_at timestamp,
    ended_at timestamp,
    constraint run_team_is_one unique (run_id, team_id)
);
create index run_team_by_team on run_team (team_id);

create table team_step (
    id varchar(36) not null primary key,
    run_id varchar(36) not null references module_run (id),
    team_id varchar(36) not null references team (id),
    step_id varchar(60) not null,
    delivered_at timestamp not null,
    delivered_by varchar(36) not null references account (id),
    undone_at timestamp,
    undone_by varchar(36) references account (id)
);
create index team_step_by_run on team_step (run_id, team_id);

create table team_step_part (
    team_step_id varchar(36) not null references team_step (id),
    account_id varchar(36) not null references account (id),
    noted_at timestamp not null,
    noted_by varchar(36) not null references account (id),
    primary key (team_step_id, account_id)
);
create index team_step_part_by_account on team_step_part (account_id);

-- What the module asked when this learner began, and the run that they follow it in; empty for whoever began before.
alter table enrolment add column began_with varchar(4000);
alter table enrolment add column run_id varchar(36);
create index enrolment_by_run on enrolment (run_id);

-- A step that is complete because the team delivered it with this learner's part.
alter table step_completion add column team_step_id varchar(36);
create index step_completion_by_team_step on step_completion (team_step_id);
