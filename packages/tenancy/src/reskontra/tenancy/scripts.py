"""The numbered SQL scripts that a schema goes through, read once and applied many times."""

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

_FILE_NAME = re.compile(r"(?P<number>[0-9]{4})_(?P<name>[a-z0-9_]+)\.sql")
_RELATION = re.compile(r"^\s*CREATE (?:TABLE|VIEW) (?:IF NOT EXISTS )?([a-z_0-9]+)", re.MULTILINE)
_TENANT_SCRIPTS = "reskontra.domain.migrations"
_PLATFORM_SCRIPTS = "reskontra.tenancy.migrations"

# The history can be added to and asked; nobody can change what has happened.
_APPEND_ONLY = frozenset({"event"})


class MisnumberedScripts(Exception):
    """The scripts of a history are not numbered one after the other."""


@dataclass(frozen=True, slots=True, order=True)
class Script:
    """One step of a schema's history."""

    number: int
    name: str
    sql: str

    def grants_to(self, role: str) -> str:
        """The rights on what the script makes, by name: ON ALL TABLES reads the whole catalog."""
        made = _RELATION.findall(self.sql)
        kept = [name for name in made if name in _APPEND_ONLY]
        free = [name for name in made if name not in _APPEND_ONLY]
        return _grant("SELECT, INSERT", kept, role) + _grant(
            "SELECT, INSERT, UPDATE, DELETE", free, role
        )


@cache
def tenant_scripts() -> tuple[Script, ...]:
    """The history of a tenant's schema, oldest first."""
    return _scripts(_TENANT_SCRIPTS)


@cache
def platform_scripts() -> tuple[Script, ...]:
    """The history of the platform's schema, oldest first."""
    return _scripts(_PLATFORM_SCRIPTS)


def latest_version() -> int:
    """The version that this code wants of a tenant's schema."""
    return tenant_scripts()[-1].number


def _scripts(package: str) -> tuple[Script, ...]:
    found = sorted(
        Script(int(match["number"]), match["name"], file.read_text(encoding="utf-8"))
        for file in files(package).iterdir()
        if (match := _FILE_NAME.fullmatch(file.name))
    )
    numbers = [script.number for script in found]
    if not found or numbers != list(range(numbers[0], numbers[0] + len(numbers))):
        raise MisnumberedScripts(f"{package}: {numbers}")
    return tuple(found)


def _grant(rights: str, relations: list[str], role: str) -> str:
    if not relations:
        return ""
    return f'GRANT {rights} ON TABLE {", ".join(relations)} TO "{role}";\n'
