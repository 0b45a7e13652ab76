"""What one house consists of: which servers are started, at which ports, and what each is told."""

import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import urlsplit

from reskontra.console.keys import Keys
from reskontra.console.places import CHECKOUT, Places
from reskontra.console.ports import Ports
from reskontra.console.postgres import Postgres
from reskontra.console.programs import Program, answers
from reskontra.console.settings import Settings, python
from reskontra.console.valkey import BROKER, LIVE, Valkey

HOUSE_MARK = "RESKONTRA_HOUSE"
_APP_LOGIN = "reskontra_app"
_QUICK_QUEUES = ("pdf", "notify")
_SLOW_QUEUES = ("billing", "payroll", "erp", "webhooks", "maintenance")


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One house: its addresses and its programs, in the order in which they start."""

    places: Places
    keys: Keys
    public_url: str
    mail_url: str
    owner_url: str
    app_url: str
    redis_url: str
    broker_url: str
    postgres: Postgres | None
    servers: tuple[Program, ...]
    services: tuple[Program, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Servers:
    """The servers below the house: ours or given."""

    postgres: Postgres | None
    valkey: Valkey | None
    owner_url: str
    app_url: str
    redis_url: str
    broker_url: str


def draw_plan(places: Places, settings: Settings, tell: Callable[[str], None]) -> Plan:
    """Decide everything that is decided before the first program starts."""
    keys = Keys.kept_in(places.state / "keys.json")
    ports = Ports(places.state / "ports.json", tell)
    servers = _servers(places, settings, keys, ports)
    api, smtp, page = (
        ports.take("the API", 8000),
        ports.take("mail", 8025),
        ports.take("the mail page", 8026),
    )
    public_url = f"http://127.0.0.1:{api}"
    environ = _environ(settings, keys) | {
        "DATABASE_URL": servers.app_url,
        "REDIS_URL": servers.redis_url,
        "BROKER_URL": servers.broker_url,
        "ARCHIVE_URL": places.archive.absolute().as_uri(),
        "SMTP_URL": settings.smtp_url or f"smtp://127.0.0.1:{smtp}",
        "SECRET_KEY": keys.signing,
        "PUBLIC_URL": public_url,
        "ENVIRONMENT": "development",
    }
    crew = _Crew(places, environ)
    return Plan(
        places=places,
        keys=keys,
        public_url=public_url,
        mail_url=f"http://127.0.0.1:{page}",
        owner_url=servers.owner_url,
        app_url=servers.app_url,
        redis_url=servers.redis_url,
        broker_url=servers.broker_url,
        postgres=servers.postgres,
        servers=tuple(one.program() for one in (servers.postgres, servers.valkey) if one),
        services=(
            crew.mail(smtp, page),
            crew.api(api),
            crew.workers("workers", _QUICK_QUEUES, {}),
            crew.workers(
                "workers-slow", _SLOW_QUEUES, {"MIGRATOR_DATABASE_URL": servers.owner_url}
            ),
            crew.member("relay", python("-m", "reskontra.workers.relay")),
            crew.member("schedule", python("-m", "reskontra.workers.schedule")),
        ),
    )


def _environ(settings: Settings, keys: Keys) -> dict[str, str]:
    silent = {"PYTHONUNBUFFERED": "1", "PYTHONPATH": "", HOUSE_MARK: keys.house}
    # The owner's login is for migrations alone.
    inherited = {
        name: value
        for name, value in settings.surroundings.items()
        if name != "MIGRATOR_DATABASE_URL"
    }
    return inherited | silent


def _servers(places: Places, settings: Settings, keys: Keys, ports: Ports) -> _Servers:
    postgres = valkey = None
    if settings.database_url:
        owner_url = settings.migrator_database_url or settings.database_url
        app_url = settings.database_url
        if not settings.migrator_database_url:
            app_url = with_login(settings.database_url, _APP_LOGIN, keys.app)
    else:
        postgres = Postgres(
            folder=places.state / "postgres",
            log=places.logs / "postgres.log",
            port=ports.take("PostgreSQL", 54329),
            password=keys.owner,
        )
        owner_url, app_url = postgres.owner_url, postgres.app_url(keys.app)
    if settings.redis_url:
        redis_url = settings.redis_url
        broker_url = settings.broker_url or next_database(settings.redis_url)
    else:
        valkey = Valkey(
            folder=places.state / "valkey",
            log=places.logs / "valkey.log",
            port=ports.take("Valkey", 63799),
            password=keys.valkey,
            mark={HOUSE_MARK: keys.house},
        )
        redis_url, broker_url = valkey.url(LIVE), valkey.url(BROKER)
    return _Servers(
        postgres=postgres,
        valkey=valkey,
        owner_url=owner_url,
        app_url=app_url,
        redis_url=redis_url,
        broker_url=broker_url,
    )


@dataclass(frozen=True, slots=True)
class _Crew:
    """Those who serve, each with a log of its own."""

    places: Places
    environ: Mapping[str, str]

    def member(self, name: str, argv: tuple[str, ...]) -> Program:
        return Program(
            name=name,
            argv=argv,
            environ=self.environ,
            folder=CHECKOUT,
            log=self.places.logs / f"{name}.log",
        )

    def api(self, port: int) -> Program:
        return Program(
            name="api",
            argv=python("-m", "reskontra.api.main"),
            environ={**self.environ, "HOST": "127.0.0.1", "PORT": str(port)},
            folder=CHECKOUT,
            log=self.places.logs / "api.log",
            is_ready=lambda: _is_well(f"http://127.0.0.1:{port}/ready"),
        )

    def workers(self, name: str, queues: tuple[str, ...], more: Mapping[str, str]) -> Program:
        options = ("-p", "1", "-t", "8", "-Q", *queues)
        return Program(
            name=name,
            argv=python("-m", "dramatiq", "reskontra.workers.main", *options),
            environ={**self.environ, **more},
            folder=CHECKOUT,
            log=self.places.logs / f"{name}.log",
        )

    def mail(self, smtp: int, page: int) -> Program:
        arguments = (str(self.places.mails.absolute()), str(smtp), str(page))
        return Program(
            name="mail",
            argv=python("-m", "reskontra.console.mail", *arguments),
            environ=self.environ,
            folder=CHECKOUT,
            log=self.places.logs / "mail.log",
            is_ready=lambda: answers(smtp) and answers(page),
        )


def with_login(url: str, login: str, password: str) -> str:
    """The same database by another login."""
    parts = urlsplit(url)
    host = parts.netloc.rpartition("@")[2]
    return parts._replace(netloc=f"{login}:{password}@{host}").geturl()


def next_database(url: str) -> str:
    """The next database of the same Redis, so that messages and live news never mix."""
    parts = urlsplit(url)
    number = parts.path.strip("/")
    return parts._replace(path=f"/{int(number or 0) + 1}").geturl()


def _is_well(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=2) as answer:  # noqa: S310 - our own address
            return bool(answer.status == HTTPStatus.OK)
    except (urllib.error.URLError, OSError):
        return False
