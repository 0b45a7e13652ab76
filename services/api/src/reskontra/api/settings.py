"""What the API is told by its surroundings, read once."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Any, Self

from reskontra.domain.delivery.sms_prices import SmsTariff, TariffMalformed

# A developer's programs and browsers all come from one address.
_IN_DEVELOPMENT = {
    "entries_per_minute": "3000",
    "visits_per_minute": "12000",
    "visits_per_link_per_minute": "6000",
}


class MissingSettingFault(Exception):
    """Something must be said before the API can start."""


class UnreadableSettingFault(Exception):
    """Something is said in a way that nobody can read."""


class Environment(StrEnum):
    """Where we run; development shows more and trusts more."""

    DEVELOPMENT = "development"
    PRODUCTION = "production"


class Trust(StrEnum):
    """Whether documents that are not in the manifest are answered."""

    OFF = "off"
    LOG = "log"
    ENFORCE = "enforce"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The API's settings; each is an environment variable of the same name in capitals.

    ``entries_per_minute`` counts tries to sign up and log in from one address, ``visits_…`` looks
    at the buyer's pages, ``hooks_…`` what other servers tell us. ``forwarded_allow_ips`` names the
    proxies, separated by commas, whose word about where a request comes from is taken. ``web_root``
    is the folder of the web client that was built. ``metrics_port`` is where Prometheus asks, apart
    from the public; nowhere if zero, but in development, where the public port answers it too.
    ``sms_url`` is that of the workers: it names who sells text messages, and with what they prove
    to be them; ``sms_prices`` tells what one costs, by the digits that numbers begin with, as in
    ``46=0.52 SEK, 47=0.08 EUR``. ``mail_hook_secret`` is shared with the mail server that hands us
    what comes back; nothing is taken from anybody if it is empty. ``mail_from``, ``bounce_domain``
    and ``bounce_server`` are those of the workers: they say which records a firm's own domain
    needs. ``peppol_url`` and ``print_url`` are those of the workers too: who carries e-invoices,
    and who prints letters. ``peppol_hook_secret`` is what the access point signs with when it tells
    what became of e-invoices.
    """

    database_url: str = field(repr=False)
    redis_url: str = field(repr=False)
    archive_url: str
    secret_key: str = field(repr=False)
    public_url: str
    environment: Environment = Environment.PRODUCTION
    trusted_documents: Trust = Trust.OFF
    database_pool_max: int = 10
    frontend_schema: str = "frontend_schema"
    web_root: str = "services/web/dist"
    restore_per_second: int = 100
    bucket_size: int = 2_000
    entries_per_minute: int = 30
    visits_per_minute: int = 120
    visits_per_link_per_minute: int = 60
    hooks_per_minute: int = 1_200
    forwarded_allow_ips: str = "127.0.0.1"
    streams_per_user: int = 10
    streams_per_tenant: int = 500
    mail_hook_secret: str = field(default="", repr=False)
    mail_from: str = "no-reply@reskontra.localhost"
    bounce_domain: str = ""
    bounce_server: str = ""
    metrics_host: str = "127.0.0.1"
    metrics_port: int = 0
    host: str = "127.0.0.1"
    port: int = 8000
    sms_url: str = field(default="", repr=False)
    peppol_url: str = field(default="", repr=False)
    peppol_hook_secret: str = field(default="", repr=False)
    print_url: str = field(default="", repr=False)
    sms_prices: str = ""

    @classmethod
    def from_environ(cls, environ: Mapping[str, str]) -> Self:
        """Read the environment.

        Raises:
            MissingSettingFault: Something without a default is not said.
            UnreadableSettingFault: Something cannot be read, and would be missed only later.
        """
        said = {name.lower(): value for name, value in environ.items() if value}
        needed = ("database_url", "redis_url", "archive_url", "secret_key", "public_url")
        if missing := [name.upper() for name in needed if name not in said]:
            raise MissingSettingFault(f"Set {', '.join(missing)}.")
        try:
            SmsTariff.parse(said.get("sms_prices", ""))
        except TariffMalformed as malformed:
            raise UnreadableSettingFault(f"SMS_PRICES: {malformed}") from None
        development = said.get("environment") == Environment.DEVELOPMENT
        if development:
            said = _IN_DEVELOPMENT | said
        return cls(
            **_given(cls, said),
            environment=Environment(said.get("environment", Environment.PRODUCTION)),
            trusted_documents=Trust(
                said.get("trusted_documents", Trust.OFF if development else Trust.ENFORCE)
            ),
        )

    @property
    def is_secure(self) -> bool:
        """Whether browsers reach us over https."""
        return self.public_url.startswith("https://")

    @property
    def sms_tariff(self) -> SmsTariff | None:
        """What text messages cost; None where nobody carries them."""
        return SmsTariff.parse(self.sms_prices) if self.sms_url else None

    @property
    def in_development(self) -> bool:
        return self.environment is Environment.DEVELOPMENT


def _given(cls: type[Settings], said: Mapping[str, str]) -> dict[str, Any]:
    """What is said of plain texts and whole numbers; any mixture, as far as types can tell."""
    kinds = {field.name: field.type for field in fields(cls) if field.type in {str, int}}
    return {
        name: int(said[name]) if kind is int else said[name]
        for name, kind in kinds.items()
        if name in said
    }
