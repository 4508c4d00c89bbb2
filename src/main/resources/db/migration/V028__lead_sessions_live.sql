-- A session while it takes place: where everybody is. The number of the last change puts all that happens into one order;
-- that of the stage tells two who lead at once apart. A timer either ends at a time or has so many seconds left.
create table live_session (
    session_id varchar(36) not null primary key references run_session (id),
    began_at timestamp not null,
    began_by varchar(36) not null,
    ended_at timestamp,
    item_id varchar(36),
    item_since timestamp not null,
    prompt_id varchar(80),
    phase varchar(10) not null,
    stage_number integer not null,
    timer_ends_at timestamp,
    timer_left integer not null,
    last_change integer not null
);

-- The parking lot: what is not for now. What is left over becomes a point of the next session.
create table live_point (
    id varchar(36) not null primary key,
    session_id varchar(36) not null references run_session (id),
    point_kind varchar(10) not null,
    point_text varchar(500) not null,
    author_id varchar(36) not null references account (id),
    added_at timestamp not null,
    fate varchar(10) not null,
    settled_at timestamp,
    settled_by varchar(36),
    carried_from varchar(36),
    operation_id varchar(36) not null,
    constraint live_point_operation_is_one unique (operation_id)
);
create index live_point_by_session on live_point (session_id);

-- Lets a computer of the room show the presentation of a session, and nothing else. It dies with the session.
create table live_key (
    id varchar(36) not null primary key,
    session_id varchar(36) not null references run_session (id),
    key_text varchar(20) not null,
    opened_at timestamp not null,
    opened_by varchar(36) not null,
    closes_at timestamp not null,
    constraint live_key_is_one unique (key_text)
);
create index live_key_by_session on live_key (session_id);

-- What one device writes down for the group, or for all who are present; and the day on which it was said, when that is
-- not the day on which it was written down.
alter table discussion_post add column spoken_for varchar(10);
alter table discussion_post add column spoken_in varchar(36);
alter table discussion_post add column spoken_by_many integer;
alter table discussion_post add column said_on date;
