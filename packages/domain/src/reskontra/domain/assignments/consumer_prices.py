"""What a private person is told that work costs: VAT included, whatever the lines are kept in.

Who sells to consumers tells prices with VAT (prisinformationslagen 2004:347; directive 98/6/EC,
article 2 a). The VAT is that of an invoice of these lines alone: decided line by line by
the law of the last day of the work, summed per case and rate, rounded once for each. An invoice of
several reports rounds once for all of them, and may come to an öre or two beside their sum.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.countries.vat import Sold, VatClass
from reskontra.domain.customers.views import CustomerCard, CustomerKind
from reskontra.domain.invoicing.deciding import decided
from reskontra.domain.invoicing.drafting import trade_of
from reskontra.domain.invoicing.drafts import NewDraft, NewLine
from reskontra.domain.invoicing.vat import VatTreatment, total_vat, vat_breakdown
from reskontra.domain.kernel.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class PricePart:
    """A line of what work costs, without VAT, and what decides the VAT on it."""

    work_date: date
    amount: Money
    vat_class: VatClass
    exemption: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsumerPrice:
    """What some lines cost a private person.

    Attributes:
        whole: With VAT.
        vat: What of it is VAT.
        lines: The share of each line, with VAT; together they are the whole.
        percents: The rate of each line.
    """

    whole: Money
    vat: Money
    lines: tuple[Money, ...]
    percents: tuple[Decimal, ...]


def is_consumer(customer: CustomerCard) -> bool:
    """Whether prices are told with VAT."""
    return customer.kind is CustomerKind.PERSON


def consumer_price(
    parts: Sequence[PricePart], customer: CustomerCard, seller: CompanyProfile
) -> ConsumerPrice | None:
    """The same with VAT; None where nobody can say by which country's law it is taxed."""
    day = max((part.work_date for part in parts), default=None)
    if day is None:
        nothing = Money.zero()
        return ConsumerPrice(whole=nothing, vat=nothing, lines=(), percents=())
    lines = tuple(map(_line, parts))
    new = NewDraft(
        customer_id=customer.id,
        lines=lines,
        invoice_date=day,
        supply_date=day,
        prices_include_vat=False,
    )
    found = [each.treatment for each in decided(lines, trade_of(new, customer, seller, day))]
    treatments = [each for each in found if each is not None]
    if len(treatments) < len(parts):
        return None
    return _summed([part.amount for part in parts], treatments)


def _line(part: PricePart) -> NewLine:
    return NewLine(
        description="",
        unit_price=part.amount.amount,
        sold=Sold.SERVICE,
        vat_class=part.vat_class,
        exemption=part.exemption,
    )


def _summed(amounts: Sequence[Money], treatments: Sequence[VatTreatment]) -> ConsumerPrice:
    shares = list(amounts)
    rows = vat_breakdown(zip(treatments, amounts, strict=True))
    for row in rows:
        places = [at for at, each in enumerate(treatments) if each == row.treatment]
        weights = [amounts[at].minor for at in places]
        if row.net:
            for at, share in zip(places, (row.net + row.vat).split(weights), strict=True):
                shares[at] = share
    return ConsumerPrice(
        whole=Money.total(shares),
        vat=total_vat(rows),
        lines=tuple(shares),
        percents=tuple(each.percent for each in treatments),
    )
