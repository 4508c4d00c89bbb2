-- Letters on their way out, each written in the transaction of its cause. next_try_at says when a server may take the
-- letter: later while one has it or after a failure, nothing once it is settled. waits_since: it waits for the daily one.
create table outbox_letter (
    id varchar(36) not null primary key,
    account_id varchar(36) references account (id),
    recipient varchar(254),
    kind varchar(20),
    language varchar(2) not null,
    subject varchar(200) not null,
    body varchar(20000) not null,
    link varchar(500),
    link_text varchar(200),
    written_at timestamp not null,
    urgency integer not null,
    next_try_at timestamp,
    claim varchar(36),
    tries integer not null,
    first_failed_at timestamp,
    last_error varchar(300),
    sent_at timestamp,
    given_up_at timestamp,
    stopped_at timestamp,
    waits_since timestamp,
    digest_id varchar(36),
    emptied_at timestamp
);
create index outbox_letter_by_turn on outbox_letter (next_try_at);
create index outbox_letter_by_account on outbox_letter (account_id);
create index outbox_letter_by_time on outbox_letter (written_at);
create index outbox_letter_by_wait on outbox_letter (waits_since);
create index outbox_letter_by_digest on outbox_letter (digest_id);

-- How often somebody wants a kind of letter. Without a row: once a day.
create table mail_choice (
    id varchar(36) not null primary key,
    account_id varchar(36) not null references account (id),
    kind varchar(20) not null,
    pace varchar(10) not null,
    chosen_at timestamp not null,
    constraint mail_choice_is_one_a_kind unique (account_id, kind)
);

-- Addresses that want no letter of a kind any more; the address itself is not kept.
create table mail_stop (
    id varchar(36) not null primary key,
    address_hash varchar(43) not null,
    kind varchar(20) not null,
    stopped_at timestamp not null,
    constraint mail_stop_is_one_a_kind unique (address_hash, kind)
);

-- When somebody's last daily letter was put together.
create table mail_digest (
    account_id varchar(36) not null primary key references account (id),
    digested_at timestamp not null
);

-- The key that signs the links to stop letters, one for all servers.
create table mail_key (
    id varchar(36) not null primary key,
    secret varchar(44) not null,
    made_at timestamp not null
);
