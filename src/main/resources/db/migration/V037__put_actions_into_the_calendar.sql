-- From when to when an action of a project is to take place. What its sheet says in words stays there.
create table action_time (
    project_id varchar(36) not null references project (id),
    action_row varchar(36) not null,
    starts_on date,
    ends_on date,
    set_at timestamp not null,
    set_by varchar(36) not null,
    version integer not null,
    primary key (project_id, action_row)
);
create index action_time_by_start on action_time (starts_on);
create index action_time_by_end on action_time (ends_on);

-- The private address of somebody's calendar. Only the hash of its secret is kept: nobody can read the address here.
create table calendar_address (
    account_id varchar(36) not null primary key references account (id),
    token_hash varchar(64) not null,
    made_at timestamp not null,
    constraint calendar_address_is_one unique (token_hash)
);

-- A team was told that an action begins, or that one is over about which nothing is written: once for each day.
create table action_reminder (
    project_id varchar(36) not null references project (id),
    action_row varchar(36) not null,
    kind varchar(10) not null,
    about_on date not null,
    written_at timestamp not null,
    primary key (project_id, action_row, kind, about_on)
);
