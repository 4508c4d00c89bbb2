-- What a team says to one another in a run. The number of the last change puts all of it into one order.
create table discussion (
    id varchar(36) not null primary key,
    run_id varchar(36) not null references module_run (id),
    team_id varchar(36) not null references team (id),
    last_change integer not null,
    constraint discussion_is_one unique (run_id, team_id)
);

-- How a run discusses: which prompts are answered before the others' answers are read, whether a post waits until a
-- facilitator shows it, whether people read one another without names, and what facilitators hand over to one another.
create table discussion_rules (
    run_id varchar(36) not null primary key references module_run (id),
    answer_first varchar(4000) not null,
    posts_held boolean not null,
    nameless boolean not null,
    away_from date,
    away_until date,
    handover varchar(2000) not null,
    version integer not null
);

-- A post under a prompt, or under a post under a prompt. One that was taken back keeps its place and no text.
create table discussion_post (
    id varchar(36) not null primary key,
    discussion_id varchar(36) not null references discussion (id),
    step_id varchar(80) not null,
    prompt_id varchar(80) not null,
    parent_id varchar(36) references discussion_post (id),
    author_id varchar(36) not null references account (id),
    language varchar(2) not null,
    post_text varchar(10000) not null,
    version integer not null,
    asks boolean not null,
    tags varchar(250) not null,
    quoted_id varchar(36) references discussion_post (id),
    quoted_text varchar(1000) not null,
    written_at timestamp not null,
    edited_at timestamp,
    withdrawn_at timestamp,
    shown_at timestamp,
    hidden_at timestamp,
    hidden_by varchar(36),
    hidden_why varchar(500) not null,
    pinned_at timestamp,
    picked_at timestamp,
    change_number integer not null,
    operation_id varchar(36) not null,
    constraint discussion_operation_is_one unique (operation_id)
);
create index discussion_post_by_step on discussion_post (discussion_id, step_id);
create index discussion_post_by_change on discussion_post (discussion_id, change_number);

-- What stood in a post before it was edited.
create table discussion_post_version (
    post_id varchar(36) not null references discussion_post (id),
    version integer not null,
    post_text varchar(10000) not null,
    written_at timestamp not null,
    primary key (post_id, version)
);

-- Somebody supports a post: once.
create table discussion_support (
    post_id varchar(36) not null references discussion_post (id),
    account_id varchar(36) not null references account (id),
    supported_at timestamp not null,
    primary key (post_id, account_id)
);
