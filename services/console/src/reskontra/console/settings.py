"""What the operator's surroundings say, read once; anything not said is made here."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from reskontra.console.places import Places

_OURS = ("database_url", "migrator_database_url", "redis_url", "broker_url")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Servers that are given are used; those that are not are started.

    Attributes:
        database_url: The app's login, or the owner's where no migrator is named.
        places: The state folder; another than the checkout's by ``RESKONTRA_STATE``.
        is_attended: Whether somebody may be asked to wait and look.
        surroundings: The environment that our programs inherit.
    """

    database_url: str = ""
    migrator_database_url: str = ""
    redis_url: str = ""
    broker_url: str = ""
    places: Places = field(default_factory=Places)
    is_attended: bool = True
    surroundings: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def from_environ(cls, environ: Mapping[str, str]) -> Self:
        """Read the environment."""
        given = {name: environ.get(name.upper(), "") for name in _OURS}
        state = environ.get("RESKONTRA_STATE")
        return cls(
            **given,
            places=Places(Path(state)) if state else Places(),
            is_attended=not environ.get("CI"),
            surroundings=dict(environ),
        )


def read() -> Settings:
    """The settings of this process."""
    return Settings.from_environ(os.environ)


def python(*arguments: str) -> tuple[str, ...]:
    """This environment's Python, deaf to what lies in the present folder."""
    return (sys.executable, "-P", "-s", *arguments)


def tool(name: str) -> str:
    """A program that came with this environment."""
    return str(Path(sys.executable).parent / name)
