"""A table as it was brought along."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Final, TypeAlias

SWEDISH: Final = "sv"
# What stands in a cell that we write; nothing, and an empty text, are alike.
Cell: TypeAlias = str | int | Decimal | date | None
# Where the cells beyond the last heading are kept.
EXCESS = ""


class FileFormat(StrEnum):
    """How a table is written: as text for any program, or as a workbook of Excel."""

    CSV = "CSV"
    XLSX = "XLSX"


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows of text below their headings. The first of ``rows`` is row 2 of the file."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column that we know: the field that it holds, and what its heading may be.

    Attributes:
        sv: The heading that we write ourselves in Swedish, and likewise ``en``.
        others: What other programs and people call it.
        example: A cell for the template.
    """

    field: str
    sv: str
    en: str
    others: tuple[str, ...] = ()
    example: str = ""
    is_needed: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """Every heading that it is known by."""
        return (self.sv, self.en, *self.others)

    def heading(self, locale: str) -> str:
        """The heading that we write."""
        return self.sv if locale == SWEDISH else self.en


@dataclass(frozen=True, slots=True)
class Columns:
    """Which field stands in which column, and headings that nobody knows."""

    fields: Mapping[int, str]
    unknown: tuple[str, ...]
