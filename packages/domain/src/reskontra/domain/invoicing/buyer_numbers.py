"""What an invoice rests on when the buyer pays the VAT by a number of another EU state.

Sources: ML (2023:200) 6 kap. 33 § and 10 kap. 42 §; implementing regulation (EU) 282/2011 art. 18.
A number that the register calls invalid shows no taxable person, so the case falls. Where the
register cannot be asked nothing is known: who keeps what else they know acts in good faith, and an
invoice never waits for another country's computers.
"""

from collections.abc import Collection
from typing import Final

from reskontra.domain.countries.vat import VatCase
from reskontra.domain.customers.vat_checks import VatCheck, VatCheckState
from reskontra.domain.invoicing.refusals import BuyerVatNumberNotValid
from reskontra.domain.kernel.refusals import Refusal

_REST_ON_NUMBER: Final = frozenset({VatCase.EU_GOODS, VatCase.EU_SERVICE})


def rests_on_number(cases: Collection[VatCase]) -> bool:
    """Whether any of the cases holds only for one who has a VAT number in another EU state."""
    return not _REST_ON_NUMBER.isdisjoint(cases)


def number_reasons(
    number: str | None, check: VatCheck | None, cases: Collection[VatCase]
) -> list[Refusal]:
    """Why the number does not bear these cases, by what the register said of it last."""
    if check is None or check.state is not VatCheckState.INVALID or check.number != number:
        return []
    if not rests_on_number(cases):
        return []
    return [
        BuyerVatNumberNotValid(path=("buyer", "vatNumber"), number=number, checked_on=check.day)
    ]
