"""Documents to set, valid by default, and pictures to set them with."""

import struct
import zlib
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from reskontra.domain.countries.se.rounding import whole_kronor
from reskontra.domain.exchange.views import Rate, RateSource
from reskontra.domain.invoicing.document import DocumentLine, InvoiceDocument
from reskontra.domain.invoicing.document_vat import DocumentVatRow
from reskontra.domain.invoicing.kronor import converted
from reskontra.domain.invoicing.parties import Buyer, Seller
from reskontra.domain.invoicing.vat import domestic, total_vat, vat_breakdown
from reskontra.domain.kernel.addresses import Address
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.rates import line_net

SELLER = Seller(
    name="Åkerbloms Konsultbyrå AB",
    org_number="556703-7485",
    vat_number="SE556703748501",
    seat="Stockholm",
    address=Address(line1="Hornsgatan 103", postal_code="117 28", city="Stockholm"),
    email="faktura@akerbloms.example",
    phone="08-123 456 00",
    website="www.akerbloms.example",
    is_f_skatt_approved=True,
    bankgiro="5050-1055",
)
EURO = Rate(
    currency="EUR", day=date(2026, 11, 20), kronor=Decimal("11.0235"), source=RateSource.ECB
)
BUYER = Buyer(
    name="Göteborgs Snickeri & Måleri AB",
    kind="COMPANY",
    number=1017,
    org_number="559012-3458",
    vat_number="SE559012345801",
    address=Address(
        line1="Västra Hamngatan 12", line2="Plan 3", postal_code="411 17", city="Göteborg"
    ),
)
LOGO = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 60">'
    b'<rect y="6" width="48" height="48" rx="10" fill="#0b5563"/>'
    b'<path d="M12 44 24 16 36 44M17 34H31" fill="none" stroke="#fff" stroke-width="5"/>'
    b'<path d="M62 20h70M62 32h110M62 44h50" stroke="#16202b" stroke-width="6"/></svg>'
)


def looking(seller: Seller = SELLER, **about: Any) -> Seller:
    """The seller with another look."""
    return replace(seller, look=replace(seller.look, **about))


def make_line(
    description: str = "Systemutveckling",
    *,
    quantity: str = "1",
    unit: str = "tim",
    unit_price: str = "100",
    vat_rate: str = "25",
    discount: str = "0",
) -> DocumentLine:
    return DocumentLine(
        position=1,
        description=description,
        quantity=Decimal(quantity),
        unit=unit,
        unit_price=Decimal(unit_price),
        discount_percent=Decimal(discount),
        vat_rate=Decimal(vat_rate),
        net=line_net(Decimal(quantity), Decimal(unit_price), Decimal(discount)),
    )


USUAL_LINES = (
    make_line(
        "Systemutveckling, Johan Åkerblom\nUppdrag 2026-118, vecka 45–47",
        quantity="87.5",
        unit_price="1150",
    ),
    make_line("Projektledning", quantity="12", unit_price="1295", discount="10"),
    make_line(
        "Resa Stockholm–Göteborg", quantity="2", unit="st", unit_price="745.28", vat_rate="6"
    ),
    make_line("Lunch", quantity="3", unit="st", unit_price="124.11", vat_rate="12"),
    make_line("Avdrag enligt avtal", quantity="-1", unit="st", unit_price="500"),
)


def make_document(
    lines: Iterable[DocumentLine] = USUAL_LINES,
    **changes: Any,
) -> InvoiceDocument:
    lines = tuple(lines)
    rows = vat_breakdown((domestic(line.vat_rate), line.net) for line in lines)
    net, vat = Money.total(line.net for line in lines), total_vat(rows)
    total = whole_kronor(net + vat)
    values: dict[str, Any] = {
        "id": "inv_06f2",
        "number": 1042,
        "ocr": "104265",
        "locale": "sv",
        "currency": "SEK",
        "invoice_date": date(2026, 11, 23),
        "due_date": date(2026, 12, 23),
        "issued_at": datetime(2026, 11, 23, 9, 30, tzinfo=UTC),
        "seller": SELLER,
        "buyer": BUYER,
        "buyer_reference": "Karin Öström",
        "our_reference": "Johan Åkerblom",
        "note": "Tack för förtroendet!",
        "lines": lines,
        "vat_rows": tuple(
            DocumentVatRow(rate=row.rate.percent, net=row.net, vat=row.vat) for row in rows
        ),
        "net": net,
        "vat": vat,
        "rounding": total - net - vat,
        "total": total,
    }
    return InvoiceDocument(**(values | changes))


def in_euro(document: InvoiceDocument) -> InvoiceDocument:
    """The same figures in euro, with what their VAT comes to in kronor."""

    def euro(amount: Money) -> Money:
        return Money(amount.minor, "EUR")

    rows = tuple(
        replace(
            row,
            net=euro(row.net),
            vat=euro(row.vat),
            net_sek=converted(euro(row.net), EURO.kronor),
            vat_sek=converted(euro(row.vat), EURO.kronor),
        )
        for row in document.vat_rows
    )
    return replace(
        document,
        currency="EUR",
        rate=EURO,
        lines=tuple(replace(line, net=euro(line.net)) for line in document.lines),
        vat_rows=rows,
        net=euro(document.net),
        vat=euro(document.vat),
        rounding=euro(Money(0)),
        total=euro(document.net + document.vat),
    )


def png(width: int, height: int) -> bytes:
    """A red picture of that size."""
    rows = (b"\0" + b"\xc8\x1e\x3c" * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", header)
        + _chunk(b"IDAT", zlib.compress(rows))
        + _chunk(b"IEND", b"")
    )


def _chunk(kind: bytes, content: bytes) -> bytes:
    return (
        struct.pack(">I", len(content))
        + kind
        + content
        + struct.pack(">I", zlib.crc32(kind + content))
    )
