"""The API for tests: the whole application, asked in process or over a real socket."""

import asyncio
import secrets
import socket
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio
import uvicorn
from starlette.applications import Starlette

from reskontra.api.app import create_app
from reskontra.api.doors.wire import Wire
from reskontra.api.settings import Environment, Settings, Trust
from reskontra.domain.company.commands import open_company
from reskontra.domain.company.views import CompanyEntry
from reskontra.domain.kernel.addresses import Address
from reskontra.tenancy.access import Role
from reskontra.tenancy.ids import UserId
from reskontra.tenancy.keys import hash_password
from reskontra.tenancy.members import add_member
from reskontra.tenancy.people import add_person
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.sessions import begin_session
from reskontra.tenancy.transaction import platform_transaction, tenant_transaction
from tests.support.database import DatabaseUrls
from tests.support.valkey import RedisUrls

PASSWORD = "korrekt häst batteri"
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a session."""

    id: UserId
    email: str
    token: str
    session_id: str

    @property
    def bearer(self) -> dict[str, str]:
        return {"authorization": f"Bearer {self.token}"}


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer of the API."""

    status: int
    json: Json
    headers: httpx.Headers

    @property
    def data(self) -> Json:
        assert "errors" not in self.json, self.json["errors"]
        data: Json = self.json["data"]
        return data

    @property
    def codes(self) -> list[str]:
        return [error["extensions"]["code"] for error in self.json.get("errors", [])]


@dataclass(frozen=True, slots=True)
class Api:
    """Asks the application."""

    app: Starlette
    client: httpx.AsyncClient
    settings: Settings
    headers: dict[str, str] = field(default_factory=dict)

    def as_(self, person: Person) -> "Api":
        """The same, asked by somebody."""
        return Api(self.app, self.client, self.settings, self.headers | person.bearer)

    async def ask(
        self, query: str, variables: Json | None = None, *, door: str = "/t/acme/graphql"
    ) -> Reply:
        """Ask one operation."""
        return await self.post(door, {"query": query, "variables": variables or {}})

    async def platform(self, query: str, variables: Json | None = None) -> Reply:
        """Ask at the platform's door."""
        return await self.ask(query, variables, door="/platform/graphql")

    async def post(self, door: str, body: object) -> Reply:
        """Send any JSON."""
        accept = {"accept": "application/graphql-response+json"}
        response = await self.client.post(door, json=body, headers=accept | self.headers)
        return Reply(response.status_code, response.json(), response.headers)


async def person_in(
    scope: TenantScope | None, role: Role = Role.OWNER, *, locale: str = "en"
) -> Person:
    """Somebody new, in a firm or in none, logged in."""
    email = f"{secrets.token_hex(6)}@example.se"
    password_hash = await hash_password(PASSWORD)
    async with platform_transaction() as platform:
        user_id = await add_person(
            platform, email=email, name="Åsa Öberg", locale=locale, password_hash=password_hash
        )
        if scope is not None:
            await add_member(platform, user_id, scope.id, role)
        session = await begin_session(platform, user_id)
    return Person(user_id, email, session.token, str(session.session_id))


@pytest.fixture(scope="session")
def api_settings(
    database_urls: DatabaseUrls, redis_server: RedisUrls, tmp_path_factory: pytest.TempPathFactory
) -> Settings:
    """Settings of a developer's machine, with buckets that no test empties by accident."""
    folder: Path = tmp_path_factory.mktemp("archive")
    return Settings(
        database_url=database_urls.app,
        redis_url=redis_server.live,
        archive_url=folder.as_uri(),
        secret_key="a secret of the tests",
        mail_hook_secret="a secret of the mail server",
        bounce_domain="bounces.reskontra.example",
        bounce_server="mx.reskontra.example",
        public_url="http://testserver",
        environment=Environment.DEVELOPMENT,
        trusted_documents=Trust.OFF,
        bucket_size=1_000_000,
        restore_per_second=100_000,
        entries_per_minute=1_000_000,
        visits_per_minute=1_000_000,
        visits_per_link_per_minute=1_000_000,
        sms_url="twilio://AC1:12345@127.0.0.1:9",
        sms_prices="46=0.52 SEK",
        peppol_url="outbox:///nowhere",
        peppol_hook_secret="a secret of the access point",
        print_url="sftp://firm:hush@127.0.0.1:9/in",
    )


def running(app: Starlette) -> AbstractAsyncContextManager[Any]:
    """The application between its beginning and its end."""
    return app.router.lifespan_context(app)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def api_app(connected: DatabaseUrls, api_settings: Settings) -> AsyncIterator[Starlette]:
    """One application for the whole run."""
    app = create_app(api_settings, connects=False)
    async with running(app):
        yield app


@pytest_asyncio.fixture(loop_scope="session")
async def api(api_app: Starlette, api_settings: Settings, acme: TenantScope) -> AsyncIterator[Api]:
    """The application, asked in process by nobody in particular."""
    async with client_of(api_app) as client:
        yield Api(api_app, client, api_settings)


def client_of(app: Starlette) -> httpx.AsyncClient:
    """A client that asks an application in process."""
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    return httpx.AsyncClient(transport=transport, base_url="http://testserver")


@pytest_asyncio.fixture(loop_scope="session")
async def owner_of_acme(acme: TenantScope) -> Person:
    """Somebody who may do everything in the firm."""
    return await person_in(acme)


@pytest_asyncio.fixture(loop_scope="session")
async def served(api_app: Starlette, acme: TenantScope) -> AsyncIterator[str]:
    """The application on a real port; its address."""
    async with serving(api_app) as address:
        yield address


@asynccontextmanager
async def serving(app: Starlette) -> AsyncIterator[str]:
    """Serve an application whose beginning and end are somebody else's."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        config = uvicorn.Config(
            app,
            lifespan="off",
            ws=Wire,
            ws_per_message_deflate=False,
            log_config=None,
            access_log=False,
            timeout_graceful_shutdown=1,
        )
        server = uvicorn.Server(config)
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        while not server.started:  # noqa: ASYNC110 - it has no event to wait for
            await asyncio.sleep(0.01)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        await serving


@pytest_asyncio.fixture(loop_scope="session")
async def company(acme: TenantScope) -> None:
    """The firm knows enough of itself to invoice."""
    with within(acme):
        async with tenant_transaction():
            await open_company(
                CompanyEntry(
                    name="Åkessons Bygg & Konsult AB",
                    org_number="5560360793",
                    vat_number="SE556036079301",
                    seat="Göteborg",
                    address=Address(
                        line1="Storgatan 1", postal_code="41138", city="Göteborg", country="SE"
                    ),
                    email="ekonomi@akesson.example",
                    is_f_skatt_approved=True,
                    bankgiro="50501055",
                )
            )
