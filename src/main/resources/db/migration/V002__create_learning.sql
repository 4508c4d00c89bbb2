create table enrolment (
    id varchar(36) not null primary key,
    account_id varchar(36) not null references account (id),
    module_id varchar(60) not null,
    started_at timestamp not null,
    completed_at timestamp,
    last_step_id varchar(60),
    last_visited_at timestamp,
    version integer not null,
    constraint enrolment_is_one_a_module unique (account_id, module_id)
);

create table step_completion (
    id varchar(36) not null primary key,
    enrolment_id varchar(36) not null references enrolment (id),
    step_id varchar(60) not null,
    completed_at timestamp not null,
    undone_at timestamp
);
create index step_completion_by_enrolment on step_completion (enrolment_id);

create table comments_shown (
    enrolment_id varchar(36) not null references enrolment (id),
    case_id varchar(60) not null,
    shown_at timestamp not null,
    primary key (enrolment_id, case_id)
);

create table answer (
    id varchar(36) not null primary key,
    enrolment_id varchar(36) not null references enrolment (id),
    prompt_id varchar(60) not null,
    answer_text varchar(10000) not null,
    version integer not null,
    saved_at timestamp not null,
    constraint answer_is_one_a_prompt unique (enrolment_id, prompt_id)
);

create table answer_version (
    answer_id varchar(36) not null references answer (id),
    version integer not null,
    answer_text varchar(10000) not null,
    written_at timestamp not null,
    operation_id varchar(36) not null,
    primary key (answer_id, version)
);

create table operation (
    id varchar(36) not null primary key,
    account_id varchar(36) not null references account (id),
    prompt_id varchar(60) not null,
    version integer not null,
    saved_at timestamp not null
);
