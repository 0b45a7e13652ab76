"""A table as it was brought along."""

from collections.abc import Mapping
from dataclasses import dataclass

# Where the cells beyond the last heading are kept.
EXCESS = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows of text below their headings. The first of ``rows`` is row 2 of the file."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """Which field stands in which column, and headings that nobody knows."""

    fields: Mapping[int, str]
    unknown: tuple[str, ...]
