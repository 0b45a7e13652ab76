"""What may stand on a line, and what it comes to."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID

from reskontra.domain.catalogue.ids import ArticleId
from reskontra.domain.countries.pack import CountryPack
from reskontra.domain.countries.refusals import ExemptionUnknown, VatRateUnknown
from reskontra.domain.countries.vat import Sold, VatCase, VatClass
from reskontra.domain.invoicing.drafts import NewLine
from reskontra.domain.invoicing.household import work_from_json
from reskontra.domain.invoicing.household_reasons import line_work_reasons
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.refusals import (
    AmountTooLarge,
    NumberUnusable,
    TooManyLines,
    UnitPriceNegative,
)
from reskontra.domain.invoicing.views import InvoiceLineRow
from reskontra.domain.kernel.currencies import HOME
from reskontra.domain.kernel.limits import text_reasons
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.rates import line_net
from reskontra.domain.kernel.refusals import OutOfRange, Refusal, Required
from reskontra.domain.kernel.text import line_or_none, one_line, several_lines

MOST_LINES = 1_000
MOST_DECIMALS = 6
LONGEST_DESCRIPTION = 2_000
LONGEST_UNIT = 20
LONGEST_HEADING = 200
# Below 10^15 öre every sum of an invoice is exact in any client, and fits its column.
LARGEST_AMOUNT = Decimal(10) ** 13
LARGEST_QUANTITY = Decimal(10) ** 11

_WORDS = frozenset({"heading", "description", "unit"})
_HUNDRED = Decimal(100)
_STEP = Decimal(1).scaleb(-MOST_DECIMALS)


class ListedLine(NamedTuple):
    """A line among the lines of many invoices; its decimals are text, as a list shows them."""

    invoice_uuid: UUID
    position: int
    description: str
    quantity: str
    unit: str
    unit_price: str
    discount_percent: str
    vat_rate: str
    sold: str | None
    vat_class: str | None
    vat_case: str | None
    exemption: str | None
    net_minor: int
    article_uuid: UUID | None = None
    advance_uuid: UUID | None = None
    heading: str = ""
    household: str | None = None
    gross_minor: int | None = None
    currency: str = HOME

    @property
    def amount_minor(self) -> int:
        """What stands on it: with VAT where its price includes it."""
        return self.net_minor if self.gross_minor is None else self.gross_minor


def amount_of(line: NewLine) -> Money:
    """What a line costs in the prices of its invoice: without VAT, unless they include it."""
    return line_net(line.quantity, line.unit_price, line.discount_percent, line.currency)


def new_line_of(row: InvoiceLineRow) -> NewLine:
    """A kept line as it was asked for."""
    return NewLine(
        description=row.description,
        quantity=row.quantity,
        unit=row.unit,
        unit_price=row.unit_price,
        discount_percent=row.discount_percent,
        vat_rate=row.vat_rate,
        article_id=ArticleId(row.article_uuid) if row.article_uuid else None,
        trace=row.trace,
        sold=Sold(row.sold) if row.sold else None,
        vat_class=VatClass(row.vat_class) if row.vat_class else None,
        vat_case=VatCase(row.vat_case) if row.vat_case else None,
        exemption=row.exemption,
        heading=row.heading,
        advance_id=InvoiceId(row.advance_uuid) if row.advance_uuid else None,
        household=work_from_json(row.household),
        currency=row.currency,
    )


def tidied(line: NewLine) -> NewLine:
    """The line with clean texts."""
    return replace(
        line,
        heading=one_line(line.heading),
        description=several_lines(line.description),
        unit=one_line(line.unit),
        exemption=line_or_none(line.exemption),
    )


def lines_reasons(lines: Sequence[NewLine], day: date, country: CountryPack) -> list[Refusal]:
    """Every reason against tidy lines at once, in input order; too many are not even read."""
    if len(lines) > MOST_LINES:
        return [TooManyLines(path=("lines",), maximum=MOST_LINES, given=len(lines))]
    return [
        reason
        for place, line in enumerate(lines)
        for reason in _line_reasons(line, ("lines", str(place)), day, country)
    ]


def counting_reasons(lines: Sequence[NewLine], day: date, country: CountryPack) -> list[Refusal]:
    """Why lines cannot be counted yet; a line may be counted before it has its words."""
    reasons = lines_reasons(lines, day, country)
    return [reason for reason in reasons if reason.path[-1] not in _WORDS]


def sum_reasons(nets: Iterable[Money]) -> list[Refusal]:
    """Why lines may not be summed on one invoice."""
    # Deductions count by their size: what they hide in the net, VAT at another rate may show.
    if Money(sum(abs(net.minor) for net in nets)).amount < LARGEST_AMOUNT:
        return []
    return [AmountTooLarge(path=("lines",), maximum=LARGEST_AMOUNT)]


def _line_reasons(
    line: NewLine, path: tuple[str, str], day: date, country: CountryPack
) -> list[Refusal]:
    reasons = text_reasons(line.heading, (*path, "heading"), maximum=LONGEST_HEADING)
    reasons += text_reasons(
        line.description, (*path, "description"), maximum=LONGEST_DESCRIPTION, is_required=True
    )
    numbers = _number_reasons(line.quantity, (*path, "quantity"), LARGEST_QUANTITY)
    reasons += numbers
    reasons += text_reasons(line.unit, (*path, "unit"), maximum=LONGEST_UNIT)
    numbers += (price_reasons := _price_reasons(line, (*path, "unitPrice")))
    reasons += price_reasons
    numbers += (discount_reasons := _discount_reasons(line.discount_percent, path))
    reasons += discount_reasons
    if not numbers and abs(amount_of(line).amount) >= LARGEST_AMOUNT:
        reasons.append(AmountTooLarge(path=(*path, "unitPrice"), maximum=LARGEST_AMOUNT))
    reasons += vat_reasons(line, path, day, country)
    return reasons + line_work_reasons(line.household, path)


def vat_reasons(
    line: NewLine, path: tuple[str, str], day: date, country: CountryPack
) -> list[Refusal]:
    """A class has its rate from the law, and an advance from its own day; others are read."""
    reasons: list[Refusal] = []
    rate, exemption = line.vat_rate, line.exemption
    is_bare = line.vat_class is None and line.advance_id is None
    if is_bare and not (rate.is_finite() and country.is_vat_rate(rate, day)):
        reasons.append(VatRateUnknown(path=(*path, "vatRate"), given=rate, on=day))
    if exemption is not None and exemption not in country.vat_exemptions():
        reasons.append(ExemptionUnknown(path=(*path, "exemption"), given=exemption))
    return reasons


def _price_reasons(line: NewLine, path: Sequence[str]) -> list[Refusal]:
    if "unit_price" in line.left_out:
        return [Required(path=path)]
    reasons = _number_reasons(line.unit_price, path, LARGEST_AMOUNT)
    return reasons or ([UnitPriceNegative(path=path)] if line.unit_price < 0 else [])


def _discount_reasons(percent: Decimal, path: tuple[str, str]) -> list[Refusal]:
    at = (*path, "discountPercent")
    reasons = _number_reasons(percent, at, LARGEST_AMOUNT)
    if reasons or 0 <= percent <= _HUNDRED:
        return reasons
    return [OutOfRange(path=at, minimum=0, maximum=_HUNDRED)]


def _number_reasons(number: Decimal, path: Sequence[str], bound: Decimal) -> list[Refusal]:
    if not number.is_finite():
        return [NumberUnusable(path=path, maximum_decimals=MOST_DECIMALS)]
    if abs(number) >= bound:
        return [AmountTooLarge(path=path, maximum=bound)]
    if number != number.quantize(_STEP):
        return [NumberUnusable(path=path, maximum_decimals=MOST_DECIMALS)]
    return []
