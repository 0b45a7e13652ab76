"""The facts of an invoice as a page without tags, standards or design: the yardstick of speed."""

from dataclasses import asdict
from typing import Final

import orjson

from reskontra.domain.invoicing.document import InvoiceDocument
from reskontra.domain.invoicing.using_qr import using_qr
from reskontra.workers.rendering.compiler import compile_plain
from reskontra.workers.rendering.invoice_page import invoice_page
from reskontra.workers.rendering.qr import as_svg

_TEMPLATE: Final = "plain/plain.typ"


def plain_contents(document: InvoiceDocument, logo: str) -> str:
    """What ``set_plain`` sets, for an invoice with something to pay and an SVG as its logo."""
    code = as_svg(using_qr(document) or "")
    page = {**asdict(invoice_page(document)), "logo": logo, "qr": code}
    return orjson.dumps(page).decode()


def set_plain(contents: str) -> bytes:
    """Set a page as fast as the typesetter can."""
    return compile_plain(_TEMPLATE, {"page": contents})
