-- A validated plan is changed, for a reason: its next version.
create table project_amendment (
    id varchar(36) not null primary key,
    project_id varchar(36) not null references project (id),
    version_number integer not null,
    reason varchar(2000) not null,
    unplanned boolean not null,
    began_at timestamp not null,
    began_by varchar(36) not null,
    done_at timestamp,
    done_by varchar(36),
    snapshot_id varchar(36),
    change_number integer,
    constraint project_amendment_is_one unique (project_id, version_number)
);

-- Two months after a project was closed, somebody of the team says what has become of it.
create table project_check (
    project_id varchar(36) not null primary key references project (id),
    due_on date not null,
    reminded_at timestamp,
    answered_at timestamp,
    answered_by varchar(36),
    answer_text varchar(4000)
);
create index project_check_by_day on project_check (due_on, reminded_at);
