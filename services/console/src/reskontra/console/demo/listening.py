"""Watches the dashboard by server-sent events while the house works."""

import http.client
import json
import threading
import time
from collections.abc import Callable
from http import HTTPStatus
from urllib.parse import urlsplit

from reskontra.console.demo import documents
from reskontra.console.demo.client import Json
from reskontra.console.demo.firm import Firm

_PREFIX = "data: "
_PAUSE_SECONDS = 0.5
# The house says something at least every fifteen seconds; a line that is silent is dead.
_SILENCE_SECONDS = 45


class Watcher:
    """Everything that the dashboard subscription said, in order.

    A stream that ends is opened again: they all end some time, and a busy house may ask us to come
    back later. ``trouble`` tells why the last one ended.
    """

    def __init__(self, firm: Firm) -> None:
        self.trouble = ""
        self._firm = firm
        self._said: list[Json] = []
        self._news = threading.Condition()
        threading.Thread(target=self._listen, name="watcher", daemon=True).start()

    def wait_for(self, wanted: Callable[[Json], bool], seconds: float) -> Json | None:
        """The first dashboard that is wanted, or none in that time."""
        latest = time.monotonic() + seconds
        with self._news:
            while True:
                found = next((one for one in self._said if wanted(one)), None)
                left = latest - time.monotonic()
                if found is not None or left <= 0:
                    return found
                self._news.wait(left)

    def _listen(self) -> None:
        address = urlsplit(self._firm.client.url).netloc
        while True:
            line = http.client.HTTPConnection(address, timeout=_SILENCE_SECONDS)
            try:
                self._read(line)
            except (OSError, http.client.HTTPException, ValueError) as error:
                self.trouble = f"the stream broke: {error!r}"
            finally:
                line.close()
            time.sleep(_PAUSE_SECONDS)

    def _read(self, line: http.client.HTTPConnection) -> None:
        headers = self._firm.client.headers("application/json") | {"Accept": "text/event-stream"}
        body = json.dumps({"query": documents.DASHBOARD_CHANGED})
        line.request("POST", self._firm.door, body, headers)
        answer = line.getresponse()
        if answer.status != HTTPStatus.OK:
            self.trouble = f"{answer.status}: {answer.read(500).decode(errors='replace')}"
            return
        self.trouble = "the stream ended without a word"
        for raw in answer:
            text = raw.decode()
            if text.startswith(_PREFIX) and text.removeprefix(_PREFIX).strip():
                self._hear(json.loads(text.removeprefix(_PREFIX)))

    def _hear(self, packet: Json) -> None:
        if packet.get("errors"):
            self.trouble = "; ".join(str(error["message"]) for error in packet["errors"])
        if packet.get("data"):
            with self._news:
                self._said.append(packet["data"]["dashboardChanged"])
                self._news.notify_all()
