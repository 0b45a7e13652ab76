"""API, workers, relay and schedule as processes of their own, to be killed at will."""

import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest_asyncio

from reskontra.console.ports import any_free
from tests.support.database import DatabaseUrls
from tests.support.mailbox import Mailbox
from tests.support.platform import forget_news
from tests.support.valkey import RedisUrls
from tests.support.waiting import until

_PATIENCE_SECONDS = 90
_WORKERS = ("-m", "dramatiq", "reskontra.workers.main", "-p", "1", "-t", "4")
_RELAY = ("-m", "reskontra.workers.relay")
_SCHEDULE = ("-m", "reskontra.workers.schedule")
_API = ("-m", "reskontra.api.main")


@dataclass
class Crew:
    """Processes by name; each leads a group of its own, so that a kill reaches its children."""

    environ: Mapping[str, str]
    logs: Path
    running: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    def start_workers(self) -> None:
        self._start("workers", _WORKERS)

    def start_relay(self, name: str = "relay") -> None:
        self._start(name, _RELAY)

    def start_schedule(self) -> None:
        self._start("schedule", _SCHEDULE)

    async def start_api(self) -> int:
        """Start the API and wait until it can work; the port that it listens on."""
        self._start("api", _API)
        port = int(self.environ["PORT"])

        async def is_ready() -> int:
            async with httpx.AsyncClient(trust_env=False) as client:
                with suppress(httpx.TransportError):
                    answer = await client.get(f"http://127.0.0.1:{port}/health")
                    return int(answer.is_success)
            return 0

        await until(is_ready, at_least=1, within_seconds=_PATIENCE_SECONDS)
        return port

    def start(self) -> None:
        self.start_workers()
        self.start_relay()
        self.start_schedule()

    def kill(self, name: str) -> None:
        """As the kernel does it when memory runs out: no goodbye."""
        process = self.running.pop(name)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait(_PATIENCE_SECONDS)

    def stop(self, name: str) -> int:
        """Ask a process to end; return what it ended with."""
        process = self.running.pop(name)
        process.terminate()
        return process.wait(_PATIENCE_SECONDS)

    def wait(self, name: str) -> int:
        """Wait until a process has ended by itself; return what it ended with."""
        return self.running.pop(name).wait(_PATIENCE_SECONDS)

    def stop_all(self) -> None:
        for process in self.running.values():
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait(_PATIENCE_SECONDS)

    def log(self, name: str) -> str:
        return (self.logs / f"{name}.log").read_text(errors="replace")

    def _start(self, name: str, arguments: tuple[str, ...]) -> None:
        with (self.logs / f"{name}.log").open("ab") as log:
            self.running[name] = subprocess.Popen(
                [sys.executable, *arguments],
                env=dict(self.environ),
                stdout=log,
                stderr=log,
                start_new_session=True,
            )


@contextmanager
def mustered(environ: Mapping[str, str], logs: Path) -> Iterator[Crew]:
    """A crew that is gone after the block, whoever of it still runs."""
    crew = Crew(environ, logs)
    try:
        yield crew
    finally:
        crew.stop_all()


@pytest_asyncio.fixture(loop_scope="session")
async def crew(
    connected: DatabaseUrls, valkey: RedisUrls, mailbox: Mailbox, tmp_path: Path
) -> AsyncIterator[Crew]:
    """A crew on the test's own servers; nobody runs until the test says so."""
    await forget_news(connected)
    with mustered(surroundings(connected, valkey, mailbox, tmp_path), tmp_path) as crew:
        yield crew


def surroundings(
    database: DatabaseUrls, valkey: RedisUrls, mailbox: Mailbox, folder: Path
) -> dict[str, str]:
    """What each process of a crew is told."""
    port = any_free()
    return {
        "PATH": os.defpath,
        "DATABASE_URL": database.app,
        "MIGRATOR_DATABASE_URL": database.owner,
        "REDIS_URL": valkey.live,
        "BROKER_URL": valkey.broker,
        "ARCHIVE_URL": (folder / "archive").as_uri(),
        "SMTP_URL": mailbox.url,
        "HOST": "127.0.0.1",
        "PORT": str(port),
        "PUBLIC_URL": f"http://127.0.0.1:{port}",
        "SECRET_KEY": "a secret of the tests",
        "ENVIRONMENT": "development",
        "SWEEP_AFTER_SECONDS": "3",
        "RESEND_AFTER_SECONDS": "20",
    }
