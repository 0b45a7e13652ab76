"""PostgreSQL and Valkey of our own, for tests: started in a folder, gone with the block."""

import secrets
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reskontra.console.ports import any_free
from reskontra.console.postgres import Postgres
from reskontra.console.programs import running
from reskontra.console.valkey import Valkey


@contextmanager
def throwaway_postgres() -> Iterator[Postgres]:
    """A PostgreSQL for as long as the block lasts; ``.superuser_url`` opens it."""
    with throwaway_folder() as folder:
        server = Postgres(
            folder=folder / "postgres",
            log=folder / "postgres.log",
            port=any_free(),
            password=secrets.token_hex(12),
            is_durable=False,
        )
        with running(server.program()):
            yield server


@contextmanager
def throwaway_valkey() -> Iterator[Valkey]:
    """A Valkey for as long as the block lasts; ``.url(LIVE)`` and ``.url(BROKER)`` open it."""
    with throwaway_folder() as folder:
        server = Valkey(
            folder=folder,
            log=folder / "valkey.log",
            port=any_free(),
            password=secrets.token_hex(12),
            is_durable=False,
        )
        with running(server.program()):
            yield server


@contextmanager
def throwaway_folder() -> Iterator[Path]:
    """A folder that every login may pass through, and that is gone after the block."""
    folder = Path(tempfile.mkdtemp(prefix="reskontra-"))
    # PostgreSQL may run under another login, which must be able to pass.
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
