"""What an invoice in another currency comes to in kronor.

Sources: ML (2023:200) 17 kap. 29 §: an invoice in a foreign currency states its VAT in kronor too;
8 kap. 21-22 §§: by the latest rate that was fixed when the tax became chargeable. That is the day
of the supply, of a period its last one, and else the invoice's own day; for what is invoiced before
it is supplied, the latest rate that there is.

The one rule of conversion: what is treated alike is converted together, net and VAT each by itself,
half away from zero; every sum in kronor is the sum of those rows. A credit note takes back what all
that is credited comes to then less what it came to before, by the rate of its invoice.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

from reskontra.domain.exchange.views import Rate, RateSource
from reskontra.domain.invoicing.drafts import NewDraft
from reskontra.domain.invoicing.forms import supplied_on
from reskontra.domain.invoicing.totals import Totals
from reskontra.domain.invoicing.vat import VatSubtotal
from reskontra.domain.invoicing.views import InvoiceHead
from reskontra.domain.kernel.currencies import HOME, is_foreign
from reskontra.domain.kernel.money import Money


def converted(amount: Money, kronor: Decimal) -> Money:
    """What an amount is worth in kronor, where one of its currency is worth so many."""
    return Money(amount.times(Fraction(kronor)).minor, HOME)


def in_kronor(sums: Totals, rate: Rate | None) -> Totals:
    """The sums with what each row of VAT comes to in kronor; as they are where no rate is known."""
    if rate is None:
        return sums
    return replace(sums, vat_rows=credited_in_kronor(sums.vat_rows, (), rate))


def credited_in_kronor(
    rows: Sequence[VatSubtotal], before: Sequence[VatSubtotal], rate: Rate | None
) -> tuple[VatSubtotal, ...]:
    """Rows of a credit note, where others have taken back so much ``before``."""
    if rate is None:
        return tuple(rows)
    return tuple(_credited(row, before, rate) for row in rows)


def rate_wanted(head: InvoiceHead, today: date) -> tuple[str, date] | None:
    """The currency and the day whose rate counts for a draft issued today; none in kronor."""
    return None if head.issued_at is not None else _wanted(head.currency, head.supplied, today)


def rate_wanted_of(new: NewDraft, today: date) -> tuple[str, date] | None:
    """The same of what is only being written."""
    written = new.invoice_date or today
    supplied = supplied_on(new.form, (new.supply_date, new.supply_to), written)
    return _wanted(new.currency or HOME, supplied, today)


def frozen_rate(head: InvoiceHead) -> Rate | None:
    """The rate that an invoice was issued by; none in kronor, and none on a draft."""
    if head.rate is None or head.rate_date is None or head.rate_source is None:
        return None
    return Rate(
        currency=head.currency,
        day=head.rate_date,
        kronor=head.rate,
        source=RateSource(head.rate_source),
        reason=head.rate_reason or "",
    )


def _wanted(currency: str, supplied: date, today: date) -> tuple[str, date] | None:
    return (currency, min(supplied, today)) if is_foreign(currency) else None


def _credited(row: VatSubtotal, before: Sequence[VatSubtotal], rate: Rate) -> VatSubtotal:
    alike = [each for each in before if (each.case, each.rate) == (row.case, row.rate)]
    net = Money.total((each.net for each in alike), row.net.currency)
    vat = Money.total((each.vat for each in alike), row.vat.currency)
    kronor = rate.kronor
    return replace(
        row,
        net_sek=converted(net + row.net, kronor) - converted(net, kronor),
        vat_sek=converted(vat + row.vat, kronor) - converted(vat, kronor),
    )
