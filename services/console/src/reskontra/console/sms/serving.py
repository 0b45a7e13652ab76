"""46elks' contract on loopback, as far as the house uses it, and a page that shows the messages.

A moment after a message was taken, the house is told that it arrived, as 46elks would.
"""

import json
import threading
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from contextlib import suppress
from http import HTTPStatus
from http.server import ThreadingHTTPServer
from typing import Final
from urllib.parse import parse_qs, urlencode, urlsplit

from jinja2 import Environment, PackageLoader

from reskontra.console.local_page import HTML, JSON, LocalPage
from reskontra.console.sms.office import REFUSED_NUMBER, Office, TakenMessage

# As 46elks counts: in ten thousandths of the currency. It is what the house is told beforehand.
COST_PER_PART: Final = 3500
PRICES: Final = "46=0.35 SEK"
_MOMENT_S: Final = 1.5
_API: Final = "/a1/sms"
_PAGES: Final = Environment(loader=PackageLoader("reskontra.console.sms"), autoescape=True)


def vendor_server(office: Office, port: int) -> ThreadingHTTPServer:
    """The stand-in; ``serve_forever()`` runs it."""

    class Desk(_Desk):
        messages = office

    return ThreadingHTTPServer(("127.0.0.1", port), Desk)


class _Desk(LocalPage):
    messages: Office

    def do_GET(self) -> None:  # noqa: N802 - as the library calls it
        """Show the page, or list as 46elks does."""
        if not self.is_meant_for_us():
            return
        url = urlsplit(self.path)
        wanted = parse_qs(url.query).get("to")
        routes: dict[str, Callable[[], None]] = {
            "/": self._page,
            "/messages.json": lambda: self._list("messages", wanted),
            "/fresh.js": lambda: self.script(_PAGES),
            _API: lambda: self._list("data", wanted),
        }
        routes.get(url.path, self.missing)()

    def do_POST(self) -> None:  # noqa: N802 - as the library calls it
        """Take a message from an account, which a page elsewhere cannot claim to have."""
        if not self.is_meant_for_us():
            return
        if not self.headers.get("Authorization", "").startswith("Basic "):
            self.answer(HTTPStatus.UNAUTHORIZED, "text/plain", b"API access requires Basic")
            return
        length = int(self.headers.get("Content-Length", "0"))
        form = {
            name: given[-1] for name, given in parse_qs(self.rfile.read(length).decode()).items()
        }
        if urlsplit(self.path).path != _API or {"from", "to", "message"} - form.keys():
            self.missing()
        elif form["to"] == REFUSED_NUMBER:
            self.answer(HTTPStatus.BAD_REQUEST, "text/plain", b"Invalid to number")
        else:
            self._take(form)

    def _take(self, form: Mapping[str, str]) -> None:
        message = self.messages.take(form["from"], form["to"], form["message"])
        self.answer(HTTPStatus.OK, JSON, json.dumps(_as_told(message)).encode())
        if "whendelivered" in form:
            _tell_later(form["whendelivered"], message)

    def _page(self) -> None:
        messages = self.messages.messages()
        page = _PAGES.get_template("messages.html").render(messages=messages)
        self.answer(HTTPStatus.OK, HTML, page.encode())

    def _list(self, name: str, wanted: list[str] | None) -> None:
        found = [
            one for one in self.messages.messages() if wanted is None or one.recipient in wanted
        ]
        told = {name: [_as_told(one) for one in found[:100]]}
        self.answer(HTTPStatus.OK, JSON, json.dumps(told).encode())


def _as_told(message: TakenMessage) -> dict[str, object]:
    return {
        "id": message.id,
        "status": "created",
        "direction": "outgoing",
        "created": message.created,
        "from": message.sender,
        "to": message.recipient,
        "message": message.text,
        "parts": message.size.segments,
        "cost": message.size.segments * COST_PER_PART,
    }


def _tell_later(url: str, message: TakenMessage) -> None:
    told = urlencode({"id": message.id, "status": message.outcome}).encode()
    teller = threading.Timer(_MOMENT_S, _tell, (url, told))
    teller.daemon = True
    teller.start()


def _tell(url: str, told: bytes) -> None:
    with suppress(urllib.error.URLError, OSError, ValueError):
        urllib.request.urlopen(url, told, timeout=10).close()  # noqa: S310 - told by the house
