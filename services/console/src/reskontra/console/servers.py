"""The servers that a house stands on: those that are given, and our own for those that are not."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from reskontra.console.keys import Keys
from reskontra.console.places import Places
from reskontra.console.ports import Ports
from reskontra.console.postgres import Postgres
from reskontra.console.programs import Program
from reskontra.console.settings import Settings
from reskontra.console.valkey import BROKER, LIVE, Valkey

HOUSE_MARK = "RESKONTRA_HOUSE"
_APP_LOGIN = "reskontra_app"


@dataclass(frozen=True, slots=True)
class Database:
    """Two ways into one database: its owner's, and that of those who serve."""

    owner_url: str
    app_url: str
    ours: Postgres | None = None

    @classmethod
    def given(cls, settings: Settings, keys: Keys) -> "Database":
        """The database that the surroundings name; one login is taken for the owner's."""
        if settings.migrator_database_url:
            return cls(settings.migrator_database_url, settings.database_url)
        app_url = with_login(settings.database_url, _APP_LOGIN, keys.app)
        return cls(settings.database_url, app_url)

    @classmethod
    def made(cls, places: Places, keys: Keys, ports: Ports) -> "Database":
        """A database of our own."""
        server = Postgres(
            folder=places.state / "postgres",
            log=places.logs / "postgres.log",
            port=ports.take("PostgreSQL", 54329),
            password=keys.owner,
        )
        return cls(server.owner_url, server.app_url(keys.app), server)


@dataclass(frozen=True, slots=True)
class Redis:
    """Two databases of one server: for live news, and for messages alone."""

    live_url: str
    broker_url: str
    ours: Valkey | None = None

    @classmethod
    def given(cls, settings: Settings) -> "Redis":
        """The server that the surroundings name."""
        return cls(settings.redis_url, settings.broker_url or next_database(settings.redis_url))

    @classmethod
    def made(cls, places: Places, keys: Keys, ports: Ports) -> "Redis":
        """A server of our own."""
        server = Valkey(
            folder=places.state / "valkey",
            log=places.logs / "valkey.log",
            port=ports.take("Valkey", 63799),
            password=keys.valkey,
            mark={HOUSE_MARK: keys.house},
        )
        return cls(server.url(LIVE), server.url(BROKER), server)


@dataclass(frozen=True, slots=True)
class Servers:
    """What a house stands on."""

    database: Database
    redis: Redis

    @classmethod
    def found(cls, settings: Settings, keys: Keys, ports: Ports) -> "Servers":
        """Take what is given and plan the rest."""
        places = settings.places
        database = (
            Database.given(settings, keys)
            if settings.database_url
            else Database.made(places, keys, ports)
        )
        redis = Redis.given(settings) if settings.redis_url else Redis.made(places, keys, ports)
        return cls(database, redis)

    @property
    def programs(self) -> tuple[Program, ...]:
        """Those that are ours to start."""
        return tuple(one.program() for one in (self.database.ours, self.redis.ours) if one)


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
