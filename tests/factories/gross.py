"""Invoices in prices with VAT: in their tables, and as they would lie there."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from random import Random
from uuid import uuid4

from reskontra.domain.countries.se import SWEDEN
from reskontra.domain.countries.vat import VatCase
from reskontra.domain.invoicing.adjusting import applied
from reskontra.domain.invoicing.adjustments import NewAdjustment
from reskontra.domain.invoicing.crediting import Credit, CreditedLine
from reskontra.domain.invoicing.crediting_adjustments import treatment_of_row
from reskontra.domain.invoicing.document import DocumentLine, InvoiceDocument, written_out
from reskontra.domain.invoicing.drafts import NewLine
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.lines import amount_of
from reskontra.domain.invoicing.totals import Totals, line_nets, totals
from reskontra.domain.invoicing.vat import VatTreatment
from reskontra.domain.invoicing.views import Invoice, InvoiceLineRow
from reskontra.domain.kernel.addresses import Address
from tests.factories.frozen import DAY, NOW, SELLER, invoice_of, whole
from tests.factories.invoicing import charge, make_draft, new_line, rebate, vat_of

RATES = (25, 25, 12, 6, 0)
EXEMPT = VatCase.EXEMPT
THIRDS = (
    new_line(description="Sax", quantity=Decimal(3), unit_price=Decimal("33.33")),
    new_line(description="Kam", unit_price=Decimal("19.90")),
    new_line(description="Bok", unit_price=Decimal(59), vat_rate=Decimal(6)),
)


async def make_gross(**about: object) -> InvoiceId:
    return await make_draft(**({"prices_include_vat": True, "lines": THIRDS} | about))


def gross_invoice(lines: Sequence[NewLine], *asked: NewAdjustment, rounds: bool = True) -> Invoice:
    """An issued invoice whose prices include VAT."""
    rows = invoice_of(*lines).lines
    amounts = [(treatment_of_row(row), row.net) for row in rows]
    vat = [None if each.is_spread else vat_of(str(each.vat_rate or 25)) for each in asked]
    found = applied(zip(asked, vat, strict=True), amounts)
    sums = totals(amounts, SWEDEN if rounds else None, found, includes_vat=True)
    nets = line_nets(amounts, sums)
    kept = [
        row._replace(net_minor=net.minor, gross_minor=row.net_minor)
        for row, net in zip(rows, nets, strict=True)
    ]
    return whole(kept, sums)


def counted_lines(
    lines: Sequence[NewLine], asked: Sequence[NewAdjustment]
) -> tuple[Totals, list[DocumentLine]]:
    """What such lines come to, and how each is printed: as a whole invoice has them, but quick."""
    amounts = [
        (VatTreatment(line.vat_case or VatCase.DOMESTIC, line.vat_rate), amount_of(line))
        for line in lines
    ]
    vat = [None if each.is_spread else vat_of(str(each.vat_rate or 25)) for each in asked]
    found = applied(zip(asked, vat, strict=True), amounts)
    sums = totals(amounts, SWEDEN, found, includes_vat=True)
    printed = [
        DocumentLine(
            position=1,
            description=line.description,
            quantity=line.quantity,
            unit=line.unit,
            unit_price=line.unit_price,
            discount_percent=line.discount_percent,
            vat_rate=treatment.percent,
            net=net,
            case=treatment.case,
            gross=amount,
        )
        for line, (treatment, amount), net in zip(
            lines, amounts, line_nets(amounts, sums), strict=True
        )
    ]
    return sums, printed


def gross_note(credit: Credit) -> Invoice:
    """A credit note of such an invoice, as it lies in the table once it is issued."""
    rows = [_kept(line, place) for place, line in enumerate(credit.lines)]
    return whole(rows, credit.totals)


def _kept(line: CreditedLine, place: int) -> InvoiceLineRow:
    return line.of._replace(
        uuid=uuid4(),
        position=place + 1,
        quantity=line.quantity,
        unit=line.unit,
        unit_price=line.unit_price,
        discount_percent=line.discount_percent,
        net_minor=line.net.minor,
        gross_minor=line.amount.minor,
        credits_line_uuid=line.of.uuid,
    )


def written(invoice: Invoice, credits_number: int | None = None) -> InvoiceDocument:
    """The page of an invoice, or of a credit note."""
    seller = replace(
        SELLER,
        vat_number="SE556703748501",
        address=Address(line1="Hornsgatan 103", postal_code="117 28", city="Stockholm"),
    )
    head = invoice.head._replace(
        form="ORDINARY",
        locale="sv",
        number=1001,
        due_date=DAY,
        buyer_reference="Karin",
        our_reference="",
        note="",
        credit_reason="Retur",
        rounding_minor=invoice.totals.rounding.minor,
        prices_include_vat=invoice.totals.includes_vat,
    )
    credited = None if credits_number is None else (credits_number, DAY)
    buyer = replace(invoice.buyer, kind="COMPANY", org_number="556703-7485")
    whole_one = replace(invoice, head=head, buyer=buyer, credits=credited)
    return written_out(whole_one, seller, invoice.totals, NOW)


def random_line(chance: Random) -> NewLine:
    """Anything that may stand on a line: parts of a piece, small prices, discounts, returns."""
    decimals = chance.choice((0, 0, 0, 2, 3, 6))
    quantity = Decimal(chance.randint(1, 20 * 10**decimals)).scaleb(-decimals)
    cents = chance.choice((2, 2, 2, 0, 4, 6))
    price = Decimal(chance.randint(0, 2_000 * 10**cents)).scaleb(-cents)
    discount = (
        Decimal(chance.choice((0, 0, 0, 5, 10, 33))) + Decimal(chance.choice((0, 333333))) / 10**6
    )
    rate = chance.choice(RATES)
    return new_line(
        quantity=-quantity if chance.random() < 0.1 else quantity,
        unit_price=price,
        discount_percent=discount,
        vat_rate=Decimal(rate),
        vat_case=None if rate else EXEMPT,
    )


def random_adjustments(chance: Random) -> list[NewAdjustment]:
    sizes = [str(Decimal(chance.randint(1, 4_999)).scaleb(-2)) for _ in range(3)]
    made = (
        rebate(percent=sizes[0]),
        charge(amount=sizes[1]),
        charge(amount=sizes[2], vat_rate=Decimal(chance.choice((25, 12, 6)))),
    )
    return [each for each in made if chance.random() < 0.3]
