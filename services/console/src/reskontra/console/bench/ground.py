"""Servers of their own for a measurement, as durable as those of a house."""

import secrets
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from reskontra.console.ports import any_free
from reskontra.console.postgres import Postgres
from reskontra.console.programs import running
from reskontra.console.valkey import BROKER, LIVE, Valkey


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """Where a measurement stands: urls of an empty PostgreSQL and an empty Valkey, and a folder."""

    owner_url: str
    app_url: str
    live_url: str
    broker_url: str
    folder: Path


@contextmanager
def prepared_ground() -> Iterator[Ground]:
    """Start both servers; they and their folder are gone with the block."""
    folder = Path(tempfile.mkdtemp(prefix="reskontra-bench-"))
    # PostgreSQL may run under another login, which must be able to pass.
    folder.chmod(0o755)
    password = secrets.token_hex(12)
    postgres = Postgres(
        folder=folder / "postgres",
        log=folder / "postgres.log",
        port=any_free(),
        password=password,
    )
    valkey = Valkey(
        folder=folder / "valkey", log=folder / "valkey.log", port=any_free(), password=password
    )
    try:
        with running(postgres.program()), running(valkey.program()):
            postgres.found_database()
            yield Ground(
                owner_url=postgres.owner_url,
                app_url=postgres.app_url(password),
                live_url=valkey.url(LIVE),
                broker_url=valkey.url(BROKER),
                folder=folder,
            )
    finally:
        shutil.rmtree(folder, ignore_errors=True)
