"""Work in a home as it is told below the sums: labour, reduction, for whom and for which home."""

from collections.abc import Iterator
from dataclasses import dataclass

from reskontra.domain.invoicing.document import InvoiceDocument
from reskontra.domain.invoicing.document_household import DocumentHousehold
from reskontra.domain.kernel.numerals import Numerals
from reskontra.workers.rendering.words import Words

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdBlock:
    """A heading, facts as label and text, a row for each person, and what the buyer must know."""

    title: str
    facts: tuple[Pair, ...]
    persons: tuple[tuple[str, str, str], ...]
    notice: str


def deducted(document: InvoiceDocument, words: Words, numerals: Numerals) -> tuple[Pair, ...]:
    """The total and what is taken off it, as sums above what is to pay."""
    home = document.household
    if home is None:
        return ()
    # A credit note takes back what was given before; it gives nothing.
    back = "_back" if document.credits else ""
    return (
        (words["total"], numerals.amount(document.total)),
        (words[f"deduction_{home.kind.value.lower()}{back}"], numerals.amount(-home.deduction)),
    )


def household_block(
    document: InvoiceDocument, words: Words, numerals: Numerals
) -> HouseholdBlock | None:
    """What stands of it on the page; nothing where there is no such work."""
    home = document.household
    if home is None:
        return None
    is_note = document.credits is not None
    return HouseholdBlock(
        title=words[f"household_{home.kind.value.lower()}"],
        facts=tuple(_facts(home, words, numerals)),
        persons=tuple(
            (one.name, one.personal_number, numerals.amount(one.deduction)) for one in home.persons
        ),
        notice="" if is_note else words["household_notice"],
    )


def _facts(home: DocumentHousehold, words: Words, numerals: Numerals) -> Iterator[Pair]:
    yield words["household_labour"], numerals.amount(home.labour)
    if home.property_designation:
        yield words["household_property"], home.property_designation
    if home.apartment:
        yield words["household_apartment"], home.apartment
    if home.housing_org_number:
        yield words["household_association"], home.housing_org_number
