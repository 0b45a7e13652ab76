"""W4: invoices of 25 lines as PDF/A-3, beside plain pages by the same typesetter."""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Final

from reskontra.console.bench.figures import Figure
from reskontra.domain.countries.se.rounding import whole_kronor
from reskontra.domain.invoicing.document import DocumentLine, InvoiceDocument
from reskontra.domain.invoicing.document_vat import DocumentVatRow
from reskontra.domain.invoicing.parties import Buyer, Seller
from reskontra.domain.invoicing.vat import domestic, total_vat, vat_breakdown
from reskontra.domain.kernel.addresses import Address
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.rates import line_net
from reskontra.workers.rendering.invoice import render_invoice
from reskontra.workers.rendering.plain import plain_contents, set_plain

_TARGET: Final = 60.0
_LARGEST: Final = 100.0
_ROUNDS: Final = 5
_LINES: Final = 25
_FIRST_DAY: Final = date(2026, 11, 23)
_ISSUED_AT: Final = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
_RATES: Final = (Decimal(25), Decimal(12))
_LOGO: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40">'
    '<rect width="40" height="40" rx="8" fill="#0b5563"/>'
    '<path d="M50 12h60M50 24h40" stroke="#16202b" stroke-width="6"/></svg>'
)
_SELLER: Final = Seller(
    name="Mätbolaget AB",
    org_number="556703-7485",
    vat_number="SE556703748501",
    seat="Stockholm",
    address=Address(line1="Hornsgatan 103", postal_code="117 28", city="Stockholm"),
    email="faktura@matbolaget.example",
    is_f_skatt_approved=True,
    bankgiro="5050-1055",
)
_BUYER: Final = Buyer(
    name="Göteborgs Snickeri AB",
    kind="COMPANY",
    number=1017,
    address=Address(line1="Västra Hamngatan 12", postal_code="411 17", city="Göteborg"),
)


def measure_pdfs(pages: int = 40) -> Iterator[Figure]:
    """Set ``pages`` different invoices in each of a few rounds, ours and plain in alternation.

    A figure is the best round's, counted in processor time, so that neighbours do not show.
    """
    documents = [sample_invoice(number) for number in range(pages)]
    contents = [plain_contents(document, _LOGO) for document in documents]
    sizes = [len(render_invoice(document, _LOGO.encode())) for document in documents[:3]]
    ours: list[float] = []
    limit: list[float] = []
    for _ in range(_ROUNDS):
        ours.append(_rate(lambda i: render_invoice(documents[i], _LOGO.encode()), pages))
        limit.append(_rate(lambda i: set_plain(contents[i]), pages))
    what = "invoices as PDF/A-3a and PDF/UA-1, a core"
    yield Figure(
        workload="W4", what=what, ours=max(ours), unit="/s", limit=max(limit), target=_TARGET
    )
    size = max(sizes) / 1000
    yield Figure(workload="W4", what="one invoice", ours=size, unit="kB", target=_LARGEST)


def _rate(make: Callable[[int], object], pages: int) -> float:
    start = time.process_time()
    for i in range(pages):
        make(i)
    return pages / (time.process_time() - start)


def sample_invoice(number: int) -> InvoiceDocument:
    """An invoice with everything on it; equal numbers give equal invoices."""
    lines = tuple(_line(number, position) for position in range(1, _LINES + 1))
    rows = vat_breakdown((domestic(line.vat_rate), line.net) for line in lines)
    net, vat = Money.total(line.net for line in lines), total_vat(rows)
    total = whole_kronor(net + vat)
    return InvoiceDocument(
        id=f"inv_{number}",
        number=1000 + number,
        ocr=f"{1000 + number}6",
        locale="sv",
        currency="SEK",
        invoice_date=_FIRST_DAY + timedelta(days=number),
        due_date=_FIRST_DAY + timedelta(days=number + 30),
        issued_at=_ISSUED_AT + timedelta(days=number),
        seller=_SELLER,
        buyer=_BUYER,
        buyer_reference=f"Karin Öström {number}",
        our_reference="Johan Åkerblom",
        note="",
        lines=lines,
        vat_rows=tuple(
            DocumentVatRow(rate=row.rate.percent, net=row.net, vat=row.vat) for row in rows
        ),
        net=net,
        vat=vat,
        rounding=total - net - vat,
        total=total,
    )


def _line(number: int, position: int) -> DocumentLine:
    quantity = Decimal(position * 7 + number) / 2
    unit_price = Decimal(900 + number * 10 + position)
    return DocumentLine(
        position=position,
        description=f"Uppdrag {number}-{position}, arbetad tid enligt attesterad rapport",
        quantity=quantity,
        unit="tim",
        unit_price=unit_price,
        discount_percent=Decimal(0),
        vat_rate=_RATES[position % 3 == 0],
        net=line_net(quantity, unit_price, Decimal(0)),
    )
