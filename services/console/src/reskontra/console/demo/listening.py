"""Watches the dashboard by server-sent events while the house works."""

import http.client
import json
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from urllib.parse import urlsplit

from reskontra.console.demo import documents
from reskontra.console.demo.client import Json
from reskontra.console.demo.filling import Firm

_PREFIX = "data: "


class Watcher:
    """Everything that the dashboard subscription said, in order."""

    def __init__(self, firm: Firm) -> None:
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
        # The house may be closed while we listen.
        with suppress(OSError, http.client.HTTPException):
            self._read(http.client.HTTPConnection(urlsplit(self._firm.client.url).netloc))

    def _read(self, line: http.client.HTTPConnection) -> None:
        headers = self._firm.client.headers("application/json") | {"Accept": "text/event-stream"}
        body = json.dumps({"query": documents.DASHBOARD_CHANGED})
        line.request("POST", self._firm.door, body, headers)
        for raw in line.getresponse():
            text = raw.decode()
            if text.startswith(_PREFIX) and text.removeprefix(_PREFIX).strip():
                self._hear(json.loads(text.removeprefix(_PREFIX)))

    def _hear(self, packet: Json) -> None:
        if packet.get("data"):
            with self._news:
                self._said.append(packet["data"]["dashboardChanged"])
                self._news.notify_all()
