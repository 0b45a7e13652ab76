"""Work in a home as it stands on the page: no one can read a whole personal number there."""

from dataclasses import dataclass, replace

from reskontra.domain.countries.household import HouseholdKind
from reskontra.domain.invoicing.household import KeptHousehold, masked
from reskontra.domain.kernel.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentPerson:
    """Somebody who gets a part of the reduction; the number is masked."""

    name: str
    personal_number: str
    deduction: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentHousehold:
    """The labour with VAT, the reduction of it, for whom and for which home."""

    kind: HouseholdKind
    labour: Money
    deduction: Money
    persons: tuple[DocumentPerson, ...]
    property_designation: str | None = None
    apartment: str | None = None
    housing_org_number: str | None = None

    def given_back(self) -> "DocumentHousehold":
        """The same as a credit note shows it."""
        persons = tuple(replace(each, deduction=-each.deduction) for each in self.persons)
        return replace(self, labour=-self.labour, deduction=-self.deduction, persons=persons)


def household_shown(kept: KeptHousehold | None) -> DocumentHousehold | None:
    """What is printed of a household."""
    if kept is None:
        return None
    asked = kept.asked
    return DocumentHousehold(
        kind=asked.kind,
        labour=kept.labour,
        deduction=kept.deduction,
        persons=tuple(
            DocumentPerson(
                name=share.name,
                personal_number=masked(share.personal_number),
                deduction=share.deduction,
            )
            for share in kept.shares
        ),
        property_designation=asked.property_designation,
        apartment=asked.apartment,
        housing_org_number=asked.housing_org_number,
    )
