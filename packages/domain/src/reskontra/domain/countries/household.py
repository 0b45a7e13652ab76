"""The words in which a tax reduction for work in a home is asked about, whatever the country."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import Final


class HouseholdKind(StrEnum):
    """The two kinds of work that give a reduction; they are never asked for together."""

    ROT = "ROT"
    RUT = "RUT"


class HouseholdPart(StrEnum):
    """What a line is in such work: labour gives a reduction, material never does."""

    LABOUR = "LABOUR"
    MATERIAL = "MATERIAL"


class HouseholdWork(StrEnum):
    """A kind of work as the tax authority counts them, those of ROT first."""

    BUILDING = "BUILDING"
    ELECTRICITY = "ELECTRICITY"
    GLASS_AND_SHEET_METAL = "GLASS_AND_SHEET_METAL"
    GROUND_AND_DRAINAGE = "GROUND_AND_DRAINAGE"
    MASONRY = "MASONRY"
    PAINTING = "PAINTING"
    PLUMBING = "PLUMBING"
    CLEANING = "CLEANING"
    TEXTILE_CARE = "TEXTILE_CARE"
    SNOW_CLEARING = "SNOW_CLEARING"
    GARDENING = "GARDENING"
    CHILD_CARE = "CHILD_CARE"
    PERSONAL_CARE = "PERSONAL_CARE"
    MOVING = "MOVING"
    IT_SERVICES = "IT_SERVICES"
    APPLIANCE_REPAIR = "APPLIANCE_REPAIR"
    FURNISHING = "FURNISHING"
    HOME_SUPERVISION = "HOME_SUPERVISION"
    REUSE_TRANSPORT = "REUSE_TRANSPORT"
    LAUNDRY = "LAUNDRY"


_ALL: Final = tuple(HouseholdWork)
WORKS: Final[Mapping[HouseholdKind, tuple[HouseholdWork, ...]]] = {
    HouseholdKind.ROT: _ALL[: _ALL.index(HouseholdWork.CLEANING)],
    HouseholdKind.RUT: _ALL[_ALL.index(HouseholdWork.CLEANING) :],
}


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdLimits:
    """The most kronor that a person may have of each kind in a year, and of both together."""

    of_kind: Mapping[HouseholdKind, Decimal]
    together: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdTerms:
    """What the law gives for work that is paid on a day.

    ``share`` is the part of the labour that the state pays; of the works in ``counted_in_part``
    only that part of the price counts as labour, and they are told without hours.
    """

    share: Fraction
    limits: HouseholdLimits
    counted_in_part: Mapping[HouseholdWork, Fraction]
    adult_age: int


def birth_year_of(personal_number: str) -> int:
    """The year that a personal number in its written form begins with."""
    return int(personal_number[:4])
