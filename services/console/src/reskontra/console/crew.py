"""Those who serve: the API, the workers, relay and schedule, the catchers of mail and texts."""

import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus

from reskontra.console.places import CHECKOUT, Places
from reskontra.console.programs import Program, answers
from reskontra.console.settings import python

# Reading the schema's libraries takes a second, and far longer where everything else starts too.
_SLOW_MACHINE_SECONDS = 90.0


@dataclass(frozen=True, slots=True)
class Crew:
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
            is_ready=lambda: _is_well(f"http://127.0.0.1:{port}/ready?of=api"),
            patience=_SLOW_MACHINE_SECONDS,
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

    def text_messages(self, port: int) -> Program:
        return Program(
            name="sms",
            argv=python(
                "-m", "reskontra.console.sms", str(self.places.texts.absolute()), str(port)
            ),
            environ=self.environ,
            folder=CHECKOUT,
            log=self.places.logs / "sms.log",
            is_ready=lambda: answers(port),
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


def _is_well(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=2) as answer:  # noqa: S310 - our own address
            return bool(answer.status == HTTPStatus.OK)
    except (urllib.error.URLError, OSError):
        return False
