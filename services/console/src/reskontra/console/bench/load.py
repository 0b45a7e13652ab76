"""A client that costs little: many keep-alive connections on one thread, one request each."""

import selectors
import socket
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_HEAD_END = b"\r\n\r\n"
_LENGTH = b"content-length:"
_FAILED = b'"errors"'
_CHUNK = 1 << 18


class LoadFailed(Exception):
    """The API did not answer as a measurement needs."""


@dataclass(frozen=True, slots=True)
class Load:
    """What a run gave: how long it took, and how long each answer took, in seconds, sorted."""

    seconds: float
    latencies: tuple[float, ...]

    @property
    def per_second(self) -> float:
        """Answers a second."""
        return len(self.latencies) / self.seconds

    def percentile(self, percent: int) -> float:
        """The latency in milliseconds that so many percent of the answers kept."""
        at = min(len(self.latencies) - 1, len(self.latencies) * percent // 100)
        return self.latencies[at] * 1_000


def post(path: str, body: bytes, token: str) -> bytes:
    """A request as it goes over the line."""
    head = (
        f"POST {path} HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\n"
        f"accept: application/graphql-response+json\r\nauthorization: Bearer {token}\r\n"
        f"content-length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def drive(address: tuple[str, int], requests: Iterable[bytes], connections: int) -> Load:
    """Send every request, ``connections`` at a time.

    Raises:
        LoadFailed: An answer was no success.
    """
    waiting = iter(requests)
    latencies: list[float] = []
    with selectors.DefaultSelector() as selector:
        lines = [_Line(address) for _ in range(connections)]
        begun = time.perf_counter()
        busy = sum(_send_next(line, waiting, selector) for line in lines)
        while busy:
            for key, _ in selector.select():
                line: _Line = key.data
                latency = line.read()
                if latency is None:
                    continue
                latencies.append(latency)
                selector.unregister(line.socket)
                busy -= not _send_next(line, waiting, selector)
        seconds = time.perf_counter() - begun
        for line in lines:
            line.socket.close()
    return Load(seconds, tuple(sorted(latencies)))


def _send_next(line: "_Line", waiting: Iterator[bytes], selector: selectors.BaseSelector) -> bool:
    request = next(waiting, None)
    if request is None:
        return False
    line.send(request)
    selector.register(line.socket, selectors.EVENT_READ, line)
    return True


class _Line:
    """One connection with at most one question on it."""

    def __init__(self, address: tuple[str, int]) -> None:
        self.socket = socket.create_connection(address)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._asked_at = 0.0
        self._answer = bytearray()
        self._whole: int | None = None

    def send(self, request: bytes) -> None:
        self._answer.clear()
        self._whole = None
        self._asked_at = time.perf_counter()
        self.socket.sendall(request)

    def read(self) -> float | None:
        """Read what is there; the latency once the answer is whole."""
        part = self.socket.recv(_CHUNK)
        if not part:
            raise LoadFailed(f"The line was closed after {bytes(self._answer[:300])!r}.")
        self._answer += part
        if self._whole is None:
            self._whole = self._length()
        if self._whole is None or len(self._answer) < self._whole:
            return None
        latency = time.perf_counter() - self._asked_at
        if not self._answer.startswith(b"HTTP/1.1 200") or _FAILED in self._answer[:4_000]:
            raise LoadFailed(bytes(self._answer[:2_000]).decode(errors="replace"))
        return latency

    def _length(self) -> int | None:
        end = self._answer.find(_HEAD_END)
        if end < 0:
            return None
        head = bytes(self._answer[:end]).lower()
        value = head.partition(_LENGTH)[2].partition(b"\r\n")[0]
        return end + len(_HEAD_END) + int(value)
