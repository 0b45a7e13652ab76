"""Work in a home (ROT and RUT) on an invoice."""

from decimal import Decimal
from typing import Self, TypeAlias

import strawberry

from reskontra.api.columns import asked, column
from reskontra.api.context import Info
from reskontra.api.money import Money
from reskontra.domain.countries import household as words
from reskontra.domain.invoicing import household
from reskontra.tenancy.access import Permission

HouseholdKind: TypeAlias = words.HouseholdKind
strawberry.enum(words.HouseholdKind, description="ROT- eller RUT-avdrag.")
HouseholdPart: TypeAlias = words.HouseholdPart
strawberry.enum(words.HouseholdPart, description="Labour gives a reduction (arbete), material not.")
HouseholdWork: TypeAlias = words.HouseholdWork
strawberry.enum(
    words.HouseholdWork,
    description="A kind of work as Skatteverket counts them (typ av arbete), those of ROT first.",
)


@strawberry.type
class LineWork:
    """What a line is in work in a home (arbete eller material)."""

    part: HouseholdPart
    work: HouseholdWork = strawberry.field(description="Typ av arbete.")
    hours: Decimal | None = strawberry.field(description="Arbetade timmar.")

    @classmethod
    def of(cls, kept: str | None) -> Self | None:
        work = household.work_from_json(kept)
        return cls(part=work.part, work=work.work, hours=work.hours) if work else None


def _personal_number(root: "HouseholdPerson", info: Info) -> str | None:
    may = info.context.may(Permission.PII_READ) or info.context.may(Permission.INVOICE_WRITE)
    return root.person.personal_number if may else None


@strawberry.type
class HouseholdPerson:
    """Somebody who gets a part of the reduction (person som får avdraget)."""

    person: strawberry.Private[household.HouseholdPerson]
    share: strawberry.Private[household.HouseholdShare | None]
    name: str = column("person.name")
    masked_number: str = column(
        lambda of: household.masked(of.person.personal_number), "Personnummer, the end masked."
    )
    personal_number: str | None = asked(
        _personal_number, "Personnummer; null for those who may neither write nor read such."
    )
    parts: int = column("person.parts", "Parts of the whole (andelar).")
    used_elsewhere: Decimal = column(
        "person.used_elsewhere", "Kronor taken by others this year (utnyttjat hos andra)."
    )
    at_most: Decimal | None = column("person.at_most", "No more kronor than this (högst).")
    deduction: Money | None = column(
        lambda of: Money.of(of.share.deduction) if of.share else None,
        "What Skatteverket is to pay for them (preliminär skattereduktion).",
    )


@strawberry.type
class InvoiceHousehold:
    """Work in a home (ROT- eller RUT-arbete): for whom, for which home, and what it gives."""

    kept: strawberry.Private[household.KeptHousehold]
    kind: HouseholdKind = column("kept.asked.kind")
    labour: Money = column(lambda of: Money.of(of.kept.labour), "Arbetskostnad inkl. moms.")
    deduction: Money = column(
        lambda of: Money.of(of.kept.deduction), "What Skatteverket is to pay (avdrag)."
    )
    persons: list[HouseholdPerson] = column(
        lambda of: [HouseholdPerson(person=one, share=share) for one, share in _paired(of.kept)],
        "Who gets it (personer).",
    )
    property_designation: str | None = column(
        "kept.asked.property_designation", "Fastighetsbeteckning."
    )
    apartment: str | None = column("kept.asked.apartment", "Lägenhetsnummer.")
    housing_org_number: str | None = column(
        "kept.asked.housing_org_number", "Bostadsrättsföreningens organisationsnummer."
    )


def _paired(
    kept: household.KeptHousehold,
) -> list[tuple[household.HouseholdPerson, household.HouseholdShare | None]]:
    """Each person and their share; there is none where the law was not known."""
    persons = kept.asked.persons
    shares = kept.shares or (None,) * len(persons)
    return list(zip(persons, shares, strict=True))
