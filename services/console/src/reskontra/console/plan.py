"""What one house consists of: its addresses, its servers, and what each who serves is told."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from reskontra.console.crew import Crew
from reskontra.console.keys import Keys
from reskontra.console.places import CHECKOUT, WEB_ROOT, Places
from reskontra.console.ports import Ports
from reskontra.console.programs import Program
from reskontra.console.servers import HOUSE_MARK, Servers
from reskontra.console.settings import Settings, python
from reskontra.console.sms.serving import PRICES

_QUICK_QUEUES = ("pdf", "notify")
_SLOW_QUEUES = ("billing", "payroll", "erp", "webhooks", "maintenance")

# The end of a log is what is told of a failure: the cause, not where in a bundler it was noticed.
_IN_PLAIN_WORDS = {"NO_COLOR": "1", "NODE_OPTIONS": "--stack-trace-limit=0"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One house, decided before its first program starts; its ports stay claimed while it is."""

    places: Places
    keys: Keys
    ports: Ports
    servers: Servers
    api_port: int
    smtp_port: int
    mail_port: int
    sms_port: int
    surroundings: Mapping[str, str]

    @property
    def public_url(self) -> str:
        return f"http://127.0.0.1:{self.api_port}"

    @property
    def mail_url(self) -> str:
        return f"http://127.0.0.1:{self.mail_port}"

    @property
    def sms_page_url(self) -> str:
        return f"http://127.0.0.1:{self.sms_port}"

    @property
    def owner_url(self) -> str:
        return self.servers.database.owner_url

    @property
    def app_url(self) -> str:
        return self.servers.database.app_url

    @property
    def broker_url(self) -> str:
        return self.servers.redis.broker_url

    @property
    def services(self) -> tuple[Program, ...]:
        """Those who serve."""
        crew = Crew(self.places, {**self.surroundings, **self._told})
        return (
            crew.mail(self.smtp_port, self.mail_port),
            crew.text_messages(self.sms_port),
            crew.api(self.api_port),
            crew.workers("workers", _QUICK_QUEUES, {}),
            crew.workers("workers-slow", _SLOW_QUEUES, {"MIGRATOR_DATABASE_URL": self.owner_url}),
            crew.member("relay", python("-m", "reskontra.workers.relay")),
            crew.member("schedule", python("-m", "reskontra.workers.schedule")),
        )

    @property
    def web_client(self) -> Program:
        """Who builds the web client; other people's code runs in it, so it gets no secret."""
        told = {HOUSE_MARK: self.keys.house, "PYTHONPATH": "", **_IN_PLAIN_WORDS}
        crew = Crew(self.places, {**self.surroundings, **told})
        return crew.member("web", python("-m", "reskontra.console.web", "build"))

    @property
    def _told(self) -> dict[str, str]:
        return {
            "DATABASE_URL": self.app_url,
            "REDIS_URL": self.servers.redis.live_url,
            "BROKER_URL": self.broker_url,
            "ARCHIVE_URL": self.places.archive.absolute().as_uri(),
            "SMTP_URL": f"smtp://127.0.0.1:{self.smtp_port}",
            # A house that is tried out troubles no authority unless it is told to.
            "VIES_URL": self.surroundings.get("VIES_URL", ""),
            "ECB_URL": self.surroundings.get("ECB_URL", ""),
            **self._told_of_text_messages,
            "PEPPOL_URL": self.surroundings.get("PEPPOL_URL", "")
            or f"outbox://{self.places.e_invoices.absolute()}",
            "SECRET_KEY": self.keys.signing,
            "PUBLIC_URL": self.public_url,
            "WEB_ROOT": str(CHECKOUT / WEB_ROOT),
            "ENVIRONMENT": "development",
            "PYTHONUNBUFFERED": "1",
            "PYTHONPATH": "",
            HOUSE_MARK: self.keys.house,
        }

    @property
    def _told_of_text_messages(self) -> dict[str, str]:
        """They stay on this machine unless a vendor is named."""
        vendor = self.surroundings.get("SMS_URL", "")
        return {
            "SMS_URL": vendor or f"elks46://house:house@127.0.0.1:{self.sms_port}",
            "SMS_PRICES": self.surroundings.get("SMS_PRICES", "" if vendor else PRICES),
        }


def draw_plan(settings: Settings, tell: Callable[[str], None]) -> Plan:
    """Decide everything; secrets and ports are those of the last time where that is possible."""
    places = settings.places
    keys = Keys.kept_in(places.state / "keys.json")
    ports = Ports(places.state / "ports.json", tell)
    return Plan(
        places=places,
        keys=keys,
        ports=ports,
        servers=Servers.found(settings, keys, ports),
        api_port=ports.take("the API", 8000),
        smtp_port=ports.take("mail", 8025),
        mail_port=ports.take("the mail page", 8026),
        sms_port=ports.take("text messages", 8027),
        # The owner's login is for migrations alone.
        surroundings={
            name: value
            for name, value in settings.surroundings.items()
            if name != "MIGRATOR_DATABASE_URL"
        },
    )
