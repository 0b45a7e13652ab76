"""One API process over a prepared ground, with a firm in it, for measurements to speak to."""

import asyncio
import secrets
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

from reskontra.console.bench.ground import Ground
from reskontra.console.demo.client import Client
from reskontra.console.places import CHECKOUT
from reskontra.console.ports import any_free
from reskontra.console.programs import Program, running
from reskontra.tenancy.owner import owner_connection
from reskontra.tenancy.provisioning import migrate_platform, park

_UNLIMITED = "1000000000"
_SLOW_MACHINE_SECONDS = 90.0
_SIGN_UP = """
mutation SignUp($input: TenantSignUpInput!) {
  tenantSignUp(input: $input) {
    tenant { id slug state } session { token } userErrors { code message }
  }
}
"""
_SCHEMA = "SELECT schema_name FROM platform.tenant WHERE slug = $1"


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiHouse:
    """An API process, a firm, and its owner's token."""

    ground: Ground
    host: str
    port: int
    process_id: int
    tenant: str
    slug: str
    token: str
    schema: str

    @property
    def client(self) -> Client:
        """The firm's owner as a client."""
        return Client(f"http://{self.host}:{self.port}", self.token)

    @property
    def door(self) -> str:
        """The firm's GraphQL address."""
        return f"/t/{self.slug}/graphql"

    async def seed(self, *statements: str) -> None:
        """Fill the firm's tables by sets, as the owner of the tables and past its triggers."""
        tables = "invoice", "invoice_line"
        off = "".join(f"ALTER TABLE {table} DISABLE TRIGGER USER;" for table in tables)
        on = "".join(f"ALTER TABLE {table} ENABLE TRIGGER USER;" for table in tables)
        async with owner_connection(self.ground.owner_url) as owner:
            begin = f'BEGIN; SET LOCAL search_path = "{self.schema}"; {off}'
            await owner.execute(f"{begin}{';'.join(statements)};{on} COMMIT")
            await owner.execute("VACUUM ANALYZE")

    def last_event(self) -> int:
        """The number of the newest event in the firm's history."""
        (seq,) = asyncio.run(self.column("SELECT max(seq) FROM event"))
        return int(str(seq))

    async def column(self, question: str) -> list[object]:
        """The first column of a question to the firm's tables."""
        async with owner_connection(self.ground.owner_url) as owner:
            await owner.execute(f'SET search_path = "{self.schema}"')
            return [row[0] for row in await owner.fetch(question)]


@contextmanager
def open_house(ground: Ground) -> Iterator[ApiHouse]:
    """Start the API and sign a firm up; nobody is throttled, for the client is measured too."""
    asyncio.run(_prepare(ground))
    port = any_free()
    program = Program(
        name="api",
        argv=(sys.executable, "-P", "-m", "reskontra.api.main"),
        environ=told(ground, port),
        folder=CHECKOUT,
        log=ground.folder / "api.log",
        is_ready=lambda: _is_well(port),
        patience=_SLOW_MACHINE_SECONDS,
    )
    with running(program) as process:
        client = Client(f"http://127.0.0.1:{port}")
        signed_up = client.tell("/platform/graphql", _SIGN_UP, **_entry())
        slug = str(signed_up["tenant"]["slug"])
        yield ApiHouse(
            ground=ground,
            host="127.0.0.1",
            port=port,
            process_id=process.pid,
            tenant=str(signed_up["tenant"]["id"]),
            slug=slug,
            token=str(signed_up["session"]["token"]),
            schema=asyncio.run(_schema_of(ground, slug)),
        )


@contextmanager
def relaying(ground: Ground) -> Iterator[None]:
    """Let what was written down reach the workers."""
    program = Program(
        name="relay",
        argv=(sys.executable, "-P", "-m", "reskontra.workers.relay"),
        environ=told(ground, 0),
        folder=CHECKOUT,
        log=ground.folder / "relay.log",
    )
    with running(program):
        yield


async def _prepare(ground: Ground) -> None:
    await migrate_platform(ground.owner_url, ground.app_url)
    await park(ground.owner_url, ground.app_url, target=1)


async def _schema_of(ground: Ground, slug: str) -> str:
    async with owner_connection(ground.owner_url) as owner:
        return str(await owner.fetchval(_SCHEMA, slug))


def told(ground: Ground, port: int) -> dict[str, str]:
    """What a process of the house is told by its surroundings."""
    archive = Path(ground.folder, "archive")
    archive.mkdir(exist_ok=True)
    return {
        "PATH": "/usr/bin:/bin",
        "HOST": "127.0.0.1",
        "PORT": str(port),
        "DATABASE_URL": ground.app_url,
        "REDIS_URL": ground.live_url,
        "BROKER_URL": ground.broker_url,
        "ARCHIVE_URL": archive.as_uri(),
        "SECRET_KEY": secrets.token_hex(32),
        "PUBLIC_URL": f"http://127.0.0.1:{port}",
        "ENVIRONMENT": "production",
        "TRUSTED_DOCUMENTS": "off",
        "BUCKET_SIZE": _UNLIMITED,
        "RESTORE_PER_SECOND": _UNLIMITED,
        "STREAMS_PER_USER": "100000",
        "STREAMS_PER_TENANT": "100000",
    }


def _entry() -> dict[str, str]:
    return {
        "companyName": "Bänken AB",
        "orgNumber": "556703-7485",
        "slug": "banken",
        "ownerName": "Maj Mätare",
        "ownerEmail": "maj@bench.example",
        "password": secrets.token_urlsafe(12),
        "locale": "sv",
        "idempotencyKey": secrets.token_hex(16),
    }


def _is_well(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/ready?of=api", timeout=2) as answer:
            return bool(answer.status == HTTPStatus.OK)
    except (urllib.error.URLError, OSError):
        return False
