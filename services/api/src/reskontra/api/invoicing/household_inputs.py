"""What may be asked of work in a home (ROT and RUT)."""

from decimal import Decimal

import strawberry

from reskontra.api.invoicing.household_types import HouseholdKind, HouseholdPart, HouseholdWork
from reskontra.domain.invoicing import household


@strawberry.input
class LineWorkInput:
    """What a line is in such work (arbete eller material); other lines are other costs."""

    part: HouseholdPart
    work: HouseholdWork = strawberry.field(description="Typ av arbete.")
    hours: Decimal | None = strawberry.field(default=None, description="Arbetade timmar.")

    def value(self) -> household.LineWork:
        return household.LineWork(part=self.part, work=self.work, hours=self.hours)


@strawberry.input
class HouseholdPersonInput:
    """Somebody who gets a part of the reduction (person som får avdraget)."""

    name: str = ""
    personal_number: str = strawberry.field(description="Personnummer.")
    parts: int = strawberry.field(default=1, description="Parts of the whole (andelar).")
    used_elsewhere: Decimal = strawberry.field(
        default=Decimal(0),
        description="Kronor that others have taken this year (redan utnyttjat hos andra).",
    )
    at_most: Decimal | None = strawberry.field(
        default=None, description="No more kronor than this on the invoice (högst)."
    )

    def value(self) -> household.HouseholdPerson:
        return household.HouseholdPerson(
            name=self.name,
            personal_number=self.personal_number,
            parts=self.parts,
            used_elsewhere=self.used_elsewhere,
            at_most=self.at_most,
        )


@strawberry.input
class HouseholdInput:
    """Work in a home (ROT- eller RUT-avdrag): for whom, and for which home."""

    kind: HouseholdKind
    persons: list[HouseholdPersonInput] = strawberry.field(default_factory=list)
    property_designation: str | None = strawberry.field(
        default=None, description="Fastighetsbeteckning."
    )
    apartment: str | None = strawberry.field(default=None, description="Lägenhetsnummer.")
    housing_org_number: str | None = strawberry.field(
        default=None, description="Bostadsrättsföreningens organisationsnummer."
    )

    def value(self) -> household.Household:
        return household.Household(
            kind=self.kind,
            persons=tuple(person.value() for person in self.persons),
            property_designation=self.property_designation,
            apartment=self.apartment,
            housing_org_number=self.housing_org_number,
        )
