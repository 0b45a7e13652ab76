"""What a credit note takes back of the reduction for work in a home.

The reduction of what is left is counted anew, so the parts of several credit notes come to exactly
what the invoice gave. What the tax authority has denied is the buyer's claim, and is not taken
back from the authority a second time.
"""

from collections.abc import Sequence
from decimal import Decimal
from uuid import UUID

from reskontra.domain.countries import country_of
from reskontra.domain.countries.household import HouseholdTerms
from reskontra.domain.countries.vat import VatCase
from reskontra.domain.invoicing.household import HouseholdShare, KeptHousehold, work_from_json
from reskontra.domain.invoicing.household_shares import WorkLine, labour_of, shares_of
from reskontra.domain.invoicing.vat import VatTreatment
from reskontra.domain.invoicing.views import Invoice, InvoiceLineRow
from reskontra.domain.kernel.money import Money


def credited_household(
    original: Invoice, notes: Sequence[Invoice], taken: Sequence[tuple[UUID, Money]]
) -> KeptHousehold | None:
    """What the next credit note, of these lines, takes back; None without a reduction."""
    kept, terms = original.household, _terms(original)
    if kept is None or terms is None:
        return None
    gone = [
        *((row.credits_line_uuid, row.amount) for note in notes for row in note.lines),
        *taken,
    ]
    labour = labour_of([_left(row, gone) for row in original.lines], terms)
    left = shares_of(kept.asked, labour, terms.share)
    before = [note.household for note in notes if note.household]
    room = kept.deduction - Money(original.head.denied_minor)
    room -= Money.total(each.deduction for each in before)
    return KeptHousehold(
        asked=kept.asked,
        labour=kept.labour - Money.total(each.labour for each in before) - labour,
        shares=_taken(_so_far(kept, before), left, room),
    )


def _terms(original: Invoice) -> HouseholdTerms | None:
    if original.household is None or original.seller is None:
        return None
    country = country_of(original.seller.address.country)
    return country.household_terms(original.household.asked.kind, original.head.due_date)


def _left(row: InvoiceLineRow, gone: Sequence[tuple[UUID | None, Money]]) -> WorkLine:
    treatment = VatTreatment(VatCase(row.vat_case or VatCase.DOMESTIC), Decimal(row.vat_rate))
    amount = row.amount - Money.total(amount for line, amount in gone if line == row.uuid)
    return WorkLine(work_from_json(row.household), treatment, amount, row.includes_vat)


def _so_far(
    kept: KeptHousehold, before: Sequence[KeptHousehold]
) -> list[tuple[HouseholdShare, Money, Money]]:
    """Each person's share with what is left of its price and of its reduction."""
    return [
        (
            share,
            share.price - Money.total(each.shares[place].price for each in before),
            share.deduction - Money.total(each.shares[place].deduction for each in before),
        )
        for place, share in enumerate(kept.shares)
    ]


def _taken(
    so_far: Sequence[tuple[HouseholdShare, Money, Money]],
    left: Sequence[HouseholdShare],
    room: Money,
) -> tuple[HouseholdShare, ...]:
    shares = []
    for (share, price, deduction), after in zip(so_far, left, strict=True):
        given_back = max(Money.zero(), min(deduction - after.deduction, room))
        room -= given_back
        shares.append(
            HouseholdShare(
                name=share.name,
                personal_number=share.personal_number,
                price=max(Money.zero(), price - after.price),
                deduction=given_back,
            )
        )
    return tuple(shares)
