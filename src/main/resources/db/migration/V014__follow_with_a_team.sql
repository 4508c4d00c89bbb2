-- With which of the run's teams a learner follows the module; empty for whoever follows it alone.
alter table enrolment add column team_id varchar(36);
create index enrolment_by_team on enrolment (team_id);

-- What a team was told once: that nobody has started, or that nothing has moved since a certain moment.
create table run_notice (
    id varchar(36) not null primary key,
    run_team_id varchar(36) not null references run_team (id),
    kind varchar(20) not null,
    about_at timestamp not null,
    written_at timestamp not null,
    constraint run_notice_is_one unique (run_team_id, kind, about_at)
);

-- A team that has finished offers to tell its experience; its home's manager agrees, or declines with a reason.
create table testimony_request (
    id varchar(36) not null primary key,
    run_id varchar(36) not null references module_run (id),
    team_id varchar(36) not null references team (id),
    proposed_at timestamp not null,
    proposed_by varchar(36) not null references account (id),
    agreed_at timestamp,
    declined_at timestamp,
    answered_by varchar(36) references account (id),
    reason varchar(1000)
);
create index testimony_request_by_team on testimony_request (team_id, run_id);

-- A part that was noted by mistake ends, and can be noted again.
alter table team_step_part add column ended_at timestamp;
alter table team_step_part add column ended_by varchar(36);
