-- No foreign key to the organisation: people knows no organisation.
create table identity_provider (
    id varchar(36) not null primary key,
    organisation_id varchar(36) not null,
    code varchar(40) not null,
    name varchar(120) not null,
    issuer varchar(255) not null,
    client_id varchar(255) not null,
    client_secret varchar(1200) not null,
    listed boolean not null,
    may_join boolean not null,
    set_up_at timestamp not null,
    set_up_by varchar(36) references account (id),
    removed_at timestamp
);
create index identity_provider_by_organisation on identity_provider (organisation_id);
create index identity_provider_by_code on identity_provider (code);

create table linked_identity (
    id varchar(36) not null primary key,
    account_id varchar(36) not null references account (id),
    issuer varchar(255) not null,
    subject varchar(255) not null,
    provider_name varchar(120) not null,
    linked_at timestamp not null,
    last_used_at timestamp,
    constraint linked_identity_is_one unique (issuer, subject)
);
create index linked_identity_by_account on linked_identity (account_id);

-- Somebody on the way to a provider and back: single use, ten minutes.
create table provider_journey (
    state_hash varchar(64) not null primary key,
    browser_hash varchar(64) not null,
    provider_id varchar(36) not null references identity_provider (id),
    nonce varchar(64) not null,
    verifier varchar(64) not null,
    back varchar(1000) not null,
    shared_computer boolean not null,
    begun_at timestamp not null
);
create index provider_journey_by_time on provider_journey (begun_at);

-- An identity that its provider has vouched for and that waits for a yes of the person who is signed in.
create table identity_offer (
    token_hash varchar(64) not null primary key,
    account_id varchar(36) not null references account (id),
    provider_id varchar(36) not null references identity_provider (id),
    subject varchar(255) not null,
    called varchar(254) not null,
    offered_at timestamp not null
);
