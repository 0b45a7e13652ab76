"""Ports: the same as last time where they are free, others where they are taken."""

import json
import socket
import sys
import weakref
from collections.abc import Callable
from pathlib import Path

_LOOPBACK = "127.0.0.1"


class Ports:
    """Hands out ports on loopback, and remembers them in a file.

    Each is claimed until this object is gone: between the choice of a port and the first listening
    there are seconds, in which another house may be choosing too.
    """

    def __init__(self, file: Path, tell: Callable[[str], None]) -> None:
        self._file = file
        self._tell = tell
        self._kept: dict[str, int] = _read(file)
        self._claims: list[socket.socket] = []
        weakref.finalize(self, _let_go, self._claims)

    def take(self, name: str, usual: int) -> int:
        """A port for a program: last time's, else the usual one, else any that is free."""
        wanted = self._kept.get(name, usual)
        port = next(port for port in (wanted, usual, any_free()) if self._may_have(port))
        if port != wanted:
            self._tell(f"Port {wanted} is taken; {name} takes {port} instead.")
        self._kept[name] = port
        self._file.write_text(json.dumps(self._kept, indent=1))
        return port

    def _may_have(self, port: int) -> bool:
        claim = _claim(port) if is_free(port) else None
        if claim is not None:
            self._claims.append(claim)
        return claim is not None


def is_free(port: int) -> bool:
    """Whether a server could listen there now."""
    with socket.socket() as probe:
        # As servers do it: connections that linger from a server before do not matter.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((_LOOPBACK, port))
            probe.listen()
        except OSError:
            return False
    return True


def _claim(port: int) -> socket.socket | None:
    """A mark that the other houses of this machine see, and that no crash leaves behind."""
    claim = socket.socket(socket.AF_UNIX)
    try:
        # Names that begin with a zero are Linux's own, and belong to the network that ports do.
        if sys.platform == "linux":
            claim.bind(f"\0reskontra-port-{port}")
    except OSError:
        claim.close()
        return None
    return claim


def _let_go(claims: list[socket.socket]) -> None:
    for claim in claims:
        claim.close()


def any_free() -> int:
    """A port that nobody has now."""
    with socket.socket() as probe:
        probe.bind((_LOOPBACK, 0))
        return int(probe.getsockname()[1])


def _read(file: Path) -> dict[str, int]:
    try:
        return {str(name): int(port) for name, port in json.loads(file.read_text()).items()}
    except (OSError, ValueError, AttributeError):
        return {}
