"""The stand-in speaks 46elks' contract to our own connector, and shows what it took."""

import json
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from queue import Queue
from urllib.parse import parse_qs

import pytest
from typing_extensions import override

from reskontra.console.ports import any_free
from reskontra.console.sms.office import REFUSED_NUMBER, UNREACHABLE_NUMBER, Office
from reskontra.console.sms.serving import vendor_server
from reskontra.domain.kernel import clock
from reskontra.workers.connectors.elks46.connector import ElksSms
from reskontra.workers.ports.delivery import DeliveryRefused
from reskontra.workers.ports.sms import SmsMessage

NUMBER = "+46701740605"
NASTY = "<script>alert(1)</script> https://r.example/p/abc"


@pytest.fixture
def port(tmp_path: Path) -> Iterator[int]:
    number = any_free()
    with vendor_server(Office(tmp_path), number) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield number
        server.shutdown()
        thread.join()


class _House(BaseHTTPRequestHandler):
    told: Queue[dict[str, list[str]]] = Queue()

    def do_POST(self) -> None:
        length = int(self.headers["Content-Length"])
        self.told.put(parse_qs(self.rfile.read(length).decode()))
        self.send_response(204)
        self.end_headers()

    @override
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def house() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), _House) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/hooks/sms/elks46/token"
        server.shutdown()
        thread.join()


def vendor(port: int) -> ElksSms:
    return ElksSms(f"elks46://house:house@127.0.0.1:{port}")


def message(
    recipient: str = NUMBER, text: str = "Hej å", outcome_url: str | None = None
) -> SmsMessage:
    return SmsMessage(sender="Akeri AB", recipient=recipient, text=text, outcome_url=outcome_url)


def page(port: int, path: str = "/", host: str = "") -> str:
    headers = {"Host": host} if host else {}
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", headers=headers)
    with urllib.request.urlopen(request) as answer:  # noqa: S310 - our own page
        return str(answer.read().decode())


async def test_a_message_is_taken_shown_and_found_again(port: int) -> None:
    began = clock.now()
    receipt = await vendor(port).send(message())
    assert await vendor(port).find(message(), began) == receipt
    assert await vendor(port).find(message(text="Hej"), began) is None
    shown = page(port)
    assert "Hej å" in shown
    assert "AkeriAB" in shown
    assert NUMBER in shown
    (told,) = json.loads(page(port, "/messages.json"))["messages"]
    assert (told["parts"], told["cost"]) == (1, 3500)


async def test_it_outlives_its_process(port: int, tmp_path: Path) -> None:
    await vendor(port).send(message())
    assert [one.text for one in Office(tmp_path).messages()] == ["Hej å"]


async def test_markup_is_text_and_addresses_are_links(port: int) -> None:
    await vendor(port).send(message(text=NASTY))
    shown = page(port)
    assert "<script>alert" not in shown
    assert '<a href="https://r.example/p/abc" target="_blank" rel="noopener">' in shown


@pytest.mark.parametrize(
    ("recipient", "status"), [(NUMBER, "delivered"), (UNREACHABLE_NUMBER, "failed")]
)
async def test_the_house_is_told_what_became_of_it(
    port: int, house: str, recipient: str, status: str
) -> None:
    receipt = await vendor(port).send(message(recipient, outcome_url=house))
    assert _House.told.get(timeout=10) == {"id": [receipt.text], "status": [status]}


async def test_a_number_that_practises_refusal_is_refused(port: int) -> None:
    with pytest.raises(DeliveryRefused, match="Invalid to number"):
        await vendor(port).send(message(REFUSED_NUMBER))


def test_an_empty_office_says_what_it_is_for(port: int) -> None:
    assert "No text messages yet" in page(port)


def test_pages_elsewhere_do_not_read_along(port: int) -> None:
    with pytest.raises(urllib.error.HTTPError) as refused:
        page(port, host="evil.example:8027")
    refused.value.close()
    assert refused.value.code == 403


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 401),
        ({"Authorization": "Bearer x"}, 401),
        ({"Authorization": "Basic aG91c2U6aG91c2U=", "Host": "evil.example:8027"}, 403),
    ],
)
def test_pages_elsewhere_send_nothing_in_our_name(
    port: int, tmp_path: Path, headers: dict[str, str], status: int
) -> None:
    form = b"from=Us&to=%2B46701740605&message=Hi&whendelivered=http%3A%2F%2F127.0.0.1%3A1%2F"
    request = urllib.request.Request(f"http://127.0.0.1:{port}/a1/sms", form, headers)
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(request)  # noqa: S310 - our own page
    refused.value.close()
    assert refused.value.code == status
    assert Office(tmp_path).messages() == []
