"""What must be known of a set of rules: its name, version and day, and where its files lie."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import Final, Self

from reskontra.domain.invoicing.e_invoice_verdicts import RuleSet
from reskontra.workers.ports.e_invoice_rules import RulesMissing

_SHIPPED: Final = Path(__file__).parent / "shipped.toml"
_IN_FOLDER: Final = "rules.toml"


@dataclass(frozen=True, slots=True)
class RuleFiles:
    """A set of rules with its files, every one of which is there."""

    rules: RuleSet
    schemas: Mapping[str, Path]
    schematrons: Mapping[str, Path]

    @classmethod
    def in_folder(cls, folder: str) -> Self:
        """The rules of an operator's folder; those that come with our packages if it is empty.

        Raises:
            RulesMissing: There are none, or they are not whole.
        """
        described = Path(folder) / _IN_FOLDER if folder else _SHIPPED
        try:
            found = cls._read(described)
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            raise RulesMissing("RULES_UNREADABLE") from None
        files = (*found.schemas.values(), *found.schematrons.values())
        if not found.schemas or not found.schematrons or not all(map(Path.is_file, files)):
            raise RulesMissing("RULES_INCOMPLETE")
        return found

    @classmethod
    def _read(cls, described: Path) -> Self:
        told = tomllib.loads(described.read_text("utf-8"))
        day = told["date"]
        if not isinstance(day, date):
            raise TypeError(day)
        return cls(
            RuleSet(str(told["name"]), str(told["version"]), day),
            _files(told["schemas"], described.parent),
            _files(told["schematrons"], described.parent),
        )


def _files(told: Mapping[str, str], folder: Path) -> dict[str, Path]:
    return {name: _place(path, folder) for name, path in told.items()}


def _place(path: str, folder: Path) -> Path:
    package, colon, inside = path.partition(":")
    if not colon:
        return folder / path
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise RulesMissing("RULES_UNREADABLE")
    return Path(spec.submodule_search_locations[0]) / inside
