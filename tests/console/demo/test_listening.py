"""The audience of the dashboard comes back when it is sent away, and knows why it was."""

import http.server
import json
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from typing_extensions import override

from reskontra.console.demo.client import Client, Json
from reskontra.console.demo.firm import Firm
from reskontra.console.demo.listening import Watcher

COMPLETE = b"event: complete\ndata:\n\n"


def event(packet: Json) -> bytes:
    return b"event: next\ndata: " + json.dumps(packet).encode() + b"\n\n"


def error(message: str) -> bytes:
    return event({"errors": [{"message": message}]}) + COMPLETE


def dashboard(count: int) -> bytes:
    return event({"data": {"dashboardChanged": {"count": count}}}) + COMPLETE


class House(http.server.ThreadingHTTPServer):
    """Answers each stream with the next of what it was given, the last again and again."""

    answers: list[tuple[int, bytes]]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class Answering(http.server.BaseHTTPRequestHandler):
    server: House

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["content-length"]))
        status, body = self.server.answers[0]
        self.server.answers[:1] = [] if self.server.answers[1:] else self.server.answers[:1]
        self.send_response(status)
        self.end_headers()
        self.wfile.write(body)

    @override
    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@pytest.fixture
def house() -> Iterator[House]:
    with House(("127.0.0.1", 0), Answering) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def watching(house: House) -> Watcher:
    return Watcher(Firm(client=Client(house.url), slug="acme", is_new=False))


@pytest.mark.parametrize(
    "first",
    [
        (200, error("Too many requests.")),
        (503, b"not yet"),
        (200, b""),
        (200, b"event: next\ndata: {nonsense\n\n"),
    ],
)
def test_whoever_is_sent_away_comes_back(house: House, first: tuple[int, bytes]) -> None:
    house.answers = [first, (200, dashboard(7))]

    assert watching(house).wait_for(lambda _: True, 5) == {"count": 7}


def test_what_was_said_to_be_wrong_is_known(house: House) -> None:
    house.answers = [(200, error("Too many requests."))]
    watcher = watching(house)

    assert watcher.wait_for(lambda _: True, 0.4) is None
    assert watcher.trouble == "Too many requests."
