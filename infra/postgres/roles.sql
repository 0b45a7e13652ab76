-- The roles of a database that serves Reskontra, made once by an administrator of the server:
--
--   psql --file=infra/postgres/roles.sql
--   psql --command="ALTER ROLE reskontra_owner PASSWORD '…'" --command="ALTER ROLE reskontra_app PASSWORD '…'"
--   createdb --owner=reskontra_owner reskontra
--
-- MIGRATOR_DATABASE_URL logs in as reskontra_owner, DATABASE_URL as reskontra_app. Where the
-- migrator is an administrator itself none of this is needed: it makes the roles that are missing.

-- Owns the database and makes a role for each firm; used by migrations and provisioning alone.
CREATE ROLE reskontra_owner LOGIN CREATEROLE;

-- What every serving process logs in as: it may do nothing until it has become a firm's role or
-- the platform's, and it becomes that for one transaction at a time.
CREATE ROLE reskontra_app LOGIN NOINHERIT;
ALTER ROLE reskontra_app SET search_path = pg_catalog;
ALTER ROLE reskontra_app SET idle_in_transaction_session_timeout = '2min';

-- The platform's tables: firms, people, sessions.
CREATE ROLE reskontra_platform NOLOGIN;

-- What all firms' roles have in common.
CREATE ROLE reskontra_tenant NOLOGIN;

GRANT reskontra_app, reskontra_platform, reskontra_tenant
    TO reskontra_owner WITH ADMIN TRUE, INHERIT FALSE, SET FALSE;
