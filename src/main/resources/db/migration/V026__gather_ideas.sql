-- When the ideas of a team changed last, counted with all that is said, and how they stand, for pages that only say that.
alter table discussion add column ideas_change integer default 0 not null;
alter table discussion add column ideas_count integer default 0 not null;
alter table discussion add column ideas_voting integer default 0 not null;
alter table discussion add column ideas_chosen integer default 0 not null;

-- A sentence that became an idea: out of a post, or of somebody's own. Its heading is what it is grouped under. Where its
-- words stand in the post just so, it goes with them when they are taken back.
create table idea (
    id varchar(36) not null primary key,
    discussion_id varchar(36) not null references discussion (id),
    author_id varchar(36) not null references account (id),
    language varchar(2) not null,
    idea_text varchar(1000) not null,
    post_id varchar(36) references discussion_post (id),
    in_post_words boolean not null,
    heading varchar(120) not null,
    written_at timestamp not null,
    edited_at timestamp,
    withdrawn_at timestamp,
    hidden_at timestamp,
    hidden_by varchar(36),
    version integer not null,
    operation_id varchar(36) not null,
    constraint idea_operation_is_one unique (operation_id)
);
create index idea_by_discussion on idea (discussion_id);

-- What was said about an idea.
create table idea_remark (
    id varchar(36) not null primary key,
    idea_id varchar(36) not null references idea (id),
    author_id varchar(36) not null references account (id),
    language varchar(2) not null,
    remark_text varchar(1000) not null,
    written_at timestamp not null,
    withdrawn_at timestamp,
    hidden_at timestamp,
    hidden_by varchar(36),
    operation_id varchar(36) not null,
    constraint idea_remark_operation_is_one unique (operation_id)
);
create index idea_remark_by_idea on idea_remark (idea_id);

-- A vote of a team on its ideas. When it is closed, its spread stands in the tally.
create table idea_poll (
    id varchar(36) not null primary key,
    discussion_id varchar(36) not null references discussion (id),
    is_secret boolean not null,
    votes_each integer not null,
    opened_at timestamp not null,
    opened_by varchar(36) not null,
    closed_at timestamp,
    closed_by varchar(36),
    voters integer not null,
    version integer not null
);
create index idea_poll_by_discussion on idea_poll (discussion_id);

-- Who votes for what. Of a secret vote these lines are gone when it is closed.
create table idea_ballot (
    poll_id varchar(36) not null references idea_poll (id),
    idea_id varchar(36) not null references idea (id),
    account_id varchar(36) not null references account (id),
    cast_at timestamp not null,
    primary key (poll_id, idea_id, account_id)
);

create table idea_tally (
    poll_id varchar(36) not null references idea_poll (id),
    idea_id varchar(36) not null references idea (id),
    votes integer not null,
    primary key (poll_id, idea_id)
);

-- The idea that a team goes on with, how that came about and why. What was undone stays in the record.
create table idea_choice (
    id varchar(36) not null primary key,
    discussion_id varchar(36) not null references discussion (id),
    idea_id varchar(36) not null references idea (id),
    how varchar(10) not null,
    agreed_on date not null,
    reason varchar(500) not null,
    chosen_at timestamp not null,
    chosen_by varchar(36) not null,
    undone_at timestamp,
    undone_by varchar(36)
);
create index idea_choice_by_discussion on idea_choice (discussion_id);

-- The worksheet that an idea was taken over into.
create table project_origin (
    worksheet_id varchar(36) not null references worksheet (id),
    idea_id varchar(36) not null references idea (id),
    run_id varchar(36) not null references module_run (id),
    team_id varchar(36) not null references team (id),
    carried_at timestamp not null,
    carried_by varchar(36) not null,
    primary key (worksheet_id, idea_id)
);
