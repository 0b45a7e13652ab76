"""The whole API as one ASGI application: routes, surroundings, beginning and end."""

import gc
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

from redis.asyncio import Redis
from starlette.applications import Starlette
from starlette.routing import BaseRoute, Route, WebSocketRoute
from strawberry import Schema

from reskontra.api.context import House
from reskontra.api.credentials import Credentials
from reskontra.api.doors.broadcast import Broadcasts
from reskontra.api.doors.caller import Callers
from reskontra.api.doors.crowds import Crowds
from reskontra.api.doors.documents import Documents
from reskontra.api.doors.door import Admit, Door
from reskontra.api.doors.execution import Execution
from reskontra.api.doors.explorer import PATH as EXPLORER
from reskontra.api.doors.explorer import explorer
from reskontra.api.doors.hooks import counted_hooks
from reskontra.api.doors.http import GraphQLOverHttp
from reskontra.api.doors.schemas import platform_schema, portal_schema, tenant_schema
from reskontra.api.doors.socket import GraphQLOverWebSocket
from reskontra.api.doors.streaming import Streaming
from reskontra.api.doors.throttle import Throttle
from reskontra.api.doors.turnstile import Turnstile
from reskontra.api.pages.faults import page_of_fault
from reskontra.api.pages.routes import ROUTES
from reskontra.api.settings import Settings, Trust
from reskontra.api.streams import News
from reskontra.api.surroundings import Surroundings
from reskontra.api.tickets import ControlChannel, Tickets
from reskontra.api.trusted_documents import Manifest
from reskontra.api.vitals import health, metrics, ready
from reskontra.api.web.routes import WebClient
from reskontra.api.webhooks.routes import HOOKS
from reskontra.tenancy.archive import Archive
from reskontra.tenancy.database import DatabaseSettings, connect, disconnect
from reskontra.tenancy.sessions import viewer_of_bearer

_CROWD = 5
# An answer is some thousand small objects that die together: look less often than by default.
_COLLECT_AFTER = 50_000, 20, 20


@dataclass(frozen=True, slots=True)
class Machinery:
    """What one process runs on."""

    house: House
    redis: Redis
    credentials: Credentials
    news: News
    broadcasts: Broadcasts
    streaming: Streaming
    callers: Callers

    def on_control(self, mark: str) -> None:
        """Somebody was thrown out or given another role."""
        self.credentials.forget(mark)
        self.broadcasts.on_control(mark)


def create_app(settings: Settings, *, connects: bool = True) -> Starlette:
    """Make the application; with ``connects`` off somebody else has connected the database."""
    machinery = _machinery(settings)

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            if connects:
                await connect(_database(settings))
                stack.push_async_callback(disconnect)
            await machinery.news.start()
            stack.push_async_callback(machinery.redis.aclose)
            stack.push_async_callback(machinery.news.stop)
            # What lives now lives for ever: the collector need never look at it again.
            gc.collect()
            gc.freeze()
            gc.set_threshold(*_COLLECT_AFTER)
            yield
            machinery.streaming.crowds.close_all()

    routes, web = _routes(settings, machinery), WebClient.of(settings)
    app = Starlette(
        routes=[*routes, *web.routes()],
        exception_handlers={404: web.lost(routes).answer},
        lifespan=lifespan,
    )
    app.add_middleware(Surroundings, is_secure=settings.is_secure, page_of_fault=page_of_fault)
    app.state.house = machinery.house
    app.state.redis = machinery.redis
    app.state.machinery = machinery
    return app


def _database(settings: Settings) -> DatabaseSettings:
    return DatabaseSettings(
        url=settings.database_url,
        pool_max=settings.database_pool_max,
        application_name="reskontra-api",
    )


def _machinery(settings: Settings) -> Machinery:
    redis: Redis = Redis.from_url(settings.redis_url, socket_connect_timeout=2)
    tickets = Tickets(redis)

    def on_control(mark: str) -> None:
        machinery.on_control(mark)

    control = ControlChannel(redis, on_control)
    house = House(
        settings=settings,
        archive=Archive(settings.archive_url),
        tickets=tickets,
        control=control,
        turnstile=Turnstile(redis, settings),
    )
    credentials = Credentials(viewer_of_bearer)
    news = News(redis, on_control)
    broadcasts = Broadcasts(news)
    size, rate = settings.bucket_size, settings.restore_per_second
    execution = Execution(
        Manifest.read(settings.frontend_schema, looks_again=settings.in_development),
        Throttle(redis, size=size, rate=rate),
        Throttle(redis, size=size * _CROWD, rate=rate * _CROWD),
    )
    crowds = Crowds(settings.streams_per_user, settings.streams_per_tenant)
    machinery = Machinery(
        house=house,
        redis=redis,
        credentials=credentials,
        news=news,
        broadcasts=broadcasts,
        streaming=Streaming(execution, broadcasts, crowds),
        callers=Callers(house, credentials, tickets),
    )
    return machinery


def _routes(settings: Settings, machinery: Machinery) -> list[BaseRoute]:
    callers, trust = machinery.callers, settings.trusted_documents
    portal_trust = Trust.LOG if settings.in_development else Trust.ENFORCE
    doors = {
        "/platform/graphql": _door(
            "platform", platform_schema(), callers.at_platform, trust, settings
        ),
        "/t/{slug}/graphql": _door("tenant", tenant_schema(), callers.at_tenant, trust, settings),
        "/p/graphql": _door("portal", portal_schema(), callers.at_portal, portal_trust, settings),
    }
    routes: list[BaseRoute] = [
        Route("/health", health),
        Route("/ready", ready),
    ]
    for path, door in doors.items():
        shown = settings.in_development and not door.hides_schema
        streaming = machinery.streaming
        over_http = GraphQLOverHttp(door, streaming.execution, streaming, has_explorer=shown)
        routes.append(Route(path, over_http.answer, methods=["GET", "POST"]))
        routes.append(WebSocketRoute(path, GraphQLOverWebSocket(door, streaming).serve))
    if settings.in_development:
        routes.append(Route("/metrics", metrics))
        routes += [Route(EXPLORER, explorer), Route(f"{EXPLORER}/{{name}}", explorer)]
    return [*routes, *ROUTES, *counted_hooks(HOOKS)]


def _door(name: str, schema: Schema, admit: Admit, trust: Trust, settings: Settings) -> Door:
    return Door(
        name=name,
        schema=schema,
        documents=Documents(schema._schema),  # noqa: SLF001 - the schema of the library below
        admit=admit,
        trust=trust,
        shows_schema_to_all=settings.in_development and name != "portal",
        hides_schema=name == "portal",
    )
