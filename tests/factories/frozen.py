"""Issued invoices and credit notes that lie in no table, as they would lie there."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import uuid4

from reskontra.domain.countries.se import SWEDEN
from reskontra.domain.countries.vat import VatCase
from reskontra.domain.invoicing.crediting import Credit, CreditedLine
from reskontra.domain.invoicing.drafts import NewLine
from reskontra.domain.invoicing.lines import amount_of
from reskontra.domain.invoicing.parties import Buyer, Seller
from reskontra.domain.invoicing.totals import Totals, totals
from reskontra.domain.invoicing.vat import VatTreatment
from reskontra.domain.invoicing.views import Invoice, InvoiceHead, InvoiceLineRow
from tests.factories.invoicing import new_line

NOW, DAY = datetime(2026, 11, 23, tzinfo=UTC), date(2026, 11, 23)
SELLER = Seller(name="Övningsbolaget AB", org_number="556703-7485")


def _head(sums: Totals, kind: str = "INVOICE", credited_minor: int = 0) -> InvoiceHead:
    values: dict[str, object] = dict.fromkeys(InvoiceHead._fields)
    values |= {
        "uuid": uuid4(),
        "kind": kind,
        "state": "ISSUED",
        "currency": "SEK",
        "invoice_date": DAY,
        "issued_at": NOW,
        "total_minor": sums.total.minor,
        "paid_minor": 0,
        "credited_minor": credited_minor,
    }
    values |= {"deduction_minor": 0, "denied_minor": 0}
    return InvoiceHead(**values)  # type: ignore[arg-type]  # what is left out is not read


def whole(rows: Sequence[InvoiceLineRow], sums: Totals, credited_minor: int = 0) -> Invoice:
    return Invoice(
        head=_head(sums, credited_minor=credited_minor),
        lines=tuple(rows),
        totals=sums,
        buyer=Buyer(name="Köparen AB"),
        seller=SELLER,
    )


def invoice_of(*lines: NewLine, rounds: bool = True) -> Invoice:
    rows = [
        InvoiceLineRow(
            uuid4(),
            uuid4(),
            place,
            line.description,
            line.quantity,
            line.unit,
            line.unit_price,
            line.discount_percent,
            line.vat_rate,
            None,
            None,
            line.vat_case,
            None,
            amount_of(line).minor,
        )
        for place, line in enumerate(lines, start=1)
    ]
    treated = [
        (VatTreatment(line.vat_case or VatCase.DOMESTIC, line.vat_rate), amount_of(line))
        for line in lines
    ]
    sums = totals(treated, SWEDEN if rounds else None)
    return whole(rows, sums)


def note_of(credit: Credit) -> Invoice:
    """The credit note as it lies in the table once it is issued."""
    return whole([_kept(line, place) for place, line in enumerate(credit.lines)], credit.totals)


def _kept(line: CreditedLine, place: int) -> InvoiceLineRow:
    return line.of._replace(
        uuid=uuid4(),
        position=place + 1,
        quantity=line.quantity,
        unit=line.unit,
        unit_price=line.unit_price,
        discount_percent=line.discount_percent,
        net_minor=line.net.minor,
        credits_line_uuid=line.of.uuid,
    )


def sold(quantity: str, price: str, vat_rate: str = "25") -> NewLine:
    return new_line(
        quantity=Decimal(quantity), unit_price=Decimal(price), vat_rate=Decimal(vat_rate)
    )
