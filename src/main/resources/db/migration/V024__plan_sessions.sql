-- A run leaves a step out, or takes it in again; everybody in it reads why.
create table run_step_change (
    id varchar(36) not null primary key,
    run_id varchar(36) not null references module_run (id),
    step_id varchar(80) not null,
    left_out boolean not null,
    reason varchar(500) not null,
    changed_at timestamp not null,
    changed_by varchar(36) not null
);
create index run_step_change_by_run on run_step_change (run_id, changed_at);

-- A meeting of a run's team or teams. Its place in the series is what orders it: a day may still be open.
create table run_session (
    id varchar(36) not null primary key,
    run_id varchar(36) not null references module_run (id),
    title varchar(200) not null,
    session_mode varchar(12) not null,
    held_on date,
    begins_minute integer,
    place varchar(300) not null,
    language varchar(2) not null,
    series_number integer not null,
    created_at timestamp not null,
    created_by varchar(36) not null,
    cancelled_at timestamp,
    version integer not null
);
create index run_session_by_run on run_session (run_id, series_number);

-- Which of the run's teams come.
create table session_team (
    session_id varchar(36) not null references run_session (id),
    team_id varchar(36) not null references team (id),
    primary key (session_id, team_id)
);

-- The running order: a step of the module, a part of its tool, or something of the group's own.
create table session_item (
    id varchar(36) not null primary key,
    session_id varchar(36) not null references run_session (id),
    item_number integer not null,
    step_id varchar(80),
    tool_id varchar(80),
    part_id varchar(80),
    title varchar(200) not null,
    note varchar(1000) not null,
    planned_minutes integer not null,
    real_minutes integer,
    optional boolean not null,
    carried_from varchar(36),
    dropped_at timestamp,
    dropped_by varchar(36),
    drop_reason varchar(500) not null
);
create index session_item_by_session on session_item (session_id, item_number);

-- Who changed what, for everybody who comes.
create table session_change (
    id varchar(36) not null primary key,
    run_id varchar(36) not null references module_run (id),
    session_id varchar(36) not null references run_session (id),
    item_id varchar(36),
    what varchar(20) not null,
    before_text varchar(300) not null,
    after_text varchar(300) not null,
    changed_at timestamp not null,
    changed_by varchar(36) not null
);
create index session_change_by_run on session_change (run_id, changed_at);

-- Sessions and their running orders that somebody keeps for the next run; the module's own stays as it is.
create table own_order (
    id varchar(36) not null primary key,
    account_id varchar(36) not null references account (id),
    module_id varchar(80) not null,
    title varchar(200) not null,
    saved_at timestamp not null
);
create index own_order_by_account on own_order (account_id, module_id);

create table own_order_item (
    id varchar(36) not null primary key,
    own_order_id varchar(36) not null references own_order (id),
    session_number integer not null,
    session_title varchar(200) not null,
    item_number integer not null,
    step_id varchar(80),
    tool_id varchar(80),
    part_id varchar(80),
    title varchar(200) not null,
    note varchar(1000) not null,
    minutes integer not null,
    optional boolean not null
);
create index own_order_item_by_order on own_order_item (own_order_id, session_number, item_number);
