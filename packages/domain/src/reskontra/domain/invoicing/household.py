"""Work in a home (ROT and RUT) on an invoice: who gets the reduction, for which home and work."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from reskontra.domain.countries.household import HouseholdKind, HouseholdPart, HouseholdWork
from reskontra.domain.countries.pack import CountryPack
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.text import line_or_none, one_line

_SHOWN: Final = 8  # the day of birth; what tells a person apart from others born then is masked


@dataclass(frozen=True, slots=True, kw_only=True)
class LineWork:
    """What a line is in such work: labour of a kind in so many hours, or material for it."""

    part: HouseholdPart
    work: HouseholdWork
    hours: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdPerson:
    """Somebody who gets ``parts`` of the reduction.

    ``used_elsewhere`` is what they have told that others have taken this year; of this invoice they
    want no more than ``at_most``. Both are whole kronor.
    """

    name: str
    personal_number: str
    parts: int = 1
    used_elsewhere: Decimal = Decimal(0)
    at_most: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Household:
    """A home and those who live there: an owned property, or an apartment of an association."""

    kind: HouseholdKind
    persons: tuple[HouseholdPerson, ...] = ()
    property_designation: str | None = None
    apartment: str | None = None
    housing_org_number: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdShare:
    """What falls to a person: their part of the labour and the reduction, in whole kronor."""

    name: str
    personal_number: str
    price: Money
    deduction: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptHousehold:
    """What was asked for, and what it comes to: the labour with VAT, and each person's share."""

    asked: Household
    labour: Money
    shares: tuple[HouseholdShare, ...] = ()

    @property
    def deduction(self) -> Money:
        """What the tax authority is to pay instead of the buyer."""
        return Money.total(share.deduction for share in self.shares)


def masked(personal_number: str) -> str:
    """A personal number as others may see it."""
    return f"{personal_number[:_SHOWN]}-****"


def tidied(household: Household, country: CountryPack) -> Household:
    """The household with every text and number in its written form; what is unreadable stays."""
    return replace(
        household,
        persons=tuple(_tidy_person(person, country) for person in household.persons),
        property_designation=line_or_none(household.property_designation),
        apartment=line_or_none(household.apartment),
        housing_org_number=_tidy_number(household.housing_org_number, country),
    )


def household_json(kept: KeptHousehold) -> str:
    """The household as it is kept on an invoice."""
    asked = kept.asked
    return json.dumps(
        {
            "kind": asked.kind,
            "property_designation": asked.property_designation,
            "apartment": asked.apartment,
            "housing_org_number": asked.housing_org_number,
            "persons": [_plain(person) for person in asked.persons],
            "labour": kept.labour.minor,
            "shares": [
                [share.name, share.personal_number, share.price.minor, share.deduction.minor]
                for share in kept.shares
            ],
        },
        ensure_ascii=False,
    )


def household_from_json(text: str) -> KeptHousehold:
    """Read back what ``household_json`` wrote."""
    raw = json.loads(text)
    asked = Household(
        kind=HouseholdKind(raw["kind"]),
        persons=tuple(map(_person, raw["persons"])),
        property_designation=raw["property_designation"],
        apartment=raw["apartment"],
        housing_org_number=raw["housing_org_number"],
    )
    shares = tuple(
        HouseholdShare(
            name=name, personal_number=number, price=Money(price), deduction=Money(deduction)
        )
        for name, number, price, deduction in raw["shares"]
    )
    return KeptHousehold(asked=asked, labour=Money(raw["labour"]), shares=shares)


def work_json(work: LineWork | None) -> str | None:
    """What a line is, as it is kept in the table."""
    if work is None:
        return None
    hours = None if work.hours is None else f"{work.hours:f}"
    return json.dumps({"part": work.part, "work": work.work, "hours": hours})


def work_from_json(text: str | None) -> LineWork | None:
    """Read back what ``work_json`` wrote."""
    if text is None:
        return None
    raw = json.loads(text)
    return LineWork(
        part=HouseholdPart(raw["part"]),
        work=HouseholdWork(raw["work"]),
        hours=None if raw["hours"] is None else Decimal(raw["hours"]),
    )


def _plain(person: HouseholdPerson) -> dict[str, object]:
    return {
        "name": person.name,
        "personal_number": person.personal_number,
        "parts": person.parts,
        "used_elsewhere": f"{person.used_elsewhere:f}",
        "at_most": None if person.at_most is None else f"{person.at_most:f}",
    }


def _person(raw: Mapping[str, str]) -> HouseholdPerson:
    at_most = raw.get("at_most")
    return HouseholdPerson(
        name=raw["name"],
        personal_number=raw["personal_number"],
        parts=int(raw["parts"]),
        used_elsewhere=Decimal(raw["used_elsewhere"]),
        at_most=None if at_most is None else Decimal(at_most),
    )


def _tidy_person(person: HouseholdPerson, country: CountryPack) -> HouseholdPerson:
    number = one_line(person.personal_number)
    return replace(
        person,
        name=one_line(person.name),
        personal_number=country.personal_number(number) or number,
    )


def _tidy_number(text: str | None, country: CountryPack) -> str | None:
    given = line_or_none(text)
    return given and (country.organisation_number(given) or given)
