import asyncio
import os
import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import asyncpg
import pytest

from reskontra.console.embedded import throwaway_folder
from reskontra.console.ports import any_free
from reskontra.console.postgres import Postgres
from reskontra.console.programs import ProgramFailed, running, start, sweep, wait_until_ready


@pytest.fixture
def server() -> Iterator[Postgres]:
    with throwaway_folder() as folder:
        yield Postgres(
            folder=folder / "a folder with å",
            log=folder / "postgres.log",
            port=any_free(),
            password="midnattssol",
        )


def asked(server: Postgres, question: str) -> object:
    async def ask() -> object:
        connection = await asyncpg.connect(
            host="127.0.0.1",
            port=server.port,
            user="postgres",
            password=server.password,
            database="postgres",
        )
        try:
            return await connection.fetchval(question)
        finally:
            await connection.close()

    return asyncio.run(ask())


def test_it_knows_swedish_letters_whatever_the_machine_speaks(server: Postgres) -> None:
    with running(server.program()):
        assert asked(server, "SELECT upper('åäö') || ('É' ILIKE 'é')") == "ÅÄÖtrue"


def test_what_was_written_is_there_after_a_kill(server: Postgres) -> None:
    program = server.program()
    process = start(program)
    wait_until_ready(program, process)
    asked(server, "CREATE TABLE kept ()")
    os.killpg(process.pid, signal.SIGKILL)
    sweep(process)
    with running(program):
        assert asked(server, "SELECT count(*) FROM kept") == 0


def test_a_folder_that_was_half_made_is_made_anew(server: Postgres) -> None:
    server.folder.mkdir()
    (server.folder / "data.new").mkdir()
    (server.folder / "data.new" / "PG_VERSION").write_text("18")
    with running(server.program()):
        assert asked(server, "SELECT 1") == 1


def test_a_note_of_a_server_that_is_long_gone_is_no_obstacle(server: Postgres) -> None:
    with running(server.program()):
        pass
    note = server.folder / "data" / "postmaster.pid"
    note.write_text(f"{os.getpid()}\n{server.folder / 'data'}\n")
    with running(server.program()):
        assert asked(server, "SELECT 1") == 1


def test_a_folder_of_another_version_is_refused_with_the_cure(server: Postgres) -> None:
    with running(server.program()):
        pass
    (server.folder / "data" / "PG_VERSION").write_text("15\n")
    with pytest.raises(ProgramFailed, match=r"made by PostgreSQL 15, and this is 18.*Dump it"):
        start(server.program())


def test_our_database_belongs_to_an_owner_who_is_no_superuser(server: Postgres) -> None:
    with running(server.program()):
        server.found_database()
        server.found_database()
        assert (
            asked(server, "SELECT rolsuper FROM pg_roles WHERE rolname = 'reskontra_owner'")
            is False
        )


def test_a_wrong_password_opens_nothing(server: Postgres) -> None:
    with running(server.program()), pytest.raises(asyncpg.InvalidPasswordError):
        asked(replace(server, password="wrong"), "SELECT 1")


def test_it_listens_on_this_machine_alone(server: Postgres) -> None:
    with running(server.program()):
        assert asked(server, "SHOW listen_addresses") == "127.0.0.1"
        assert asked(server, "SHOW unix_socket_directories") == ""


def test_its_password_is_in_no_command_line(server: Postgres) -> None:
    assert not [part for part in server.program().argv if server.password in part]
    assert not list(Path(server.folder).glob("password"))
