"""An invoice's document becomes the PDF that is kept and sent."""

import logging
from dataclasses import asdict

import orjson
import typst

from reskontra.domain.company.pictures import LogoUndrawable
from reskontra.domain.invoicing.document import InvoiceDocument
from reskontra.workers.rendering.compiler import compile_pdf
from reskontra.workers.rendering.glyphs import settable
from reskontra.workers.rendering.invoice_page import TEXTS, invoice_page
from reskontra.workers.rendering.logo import as_svg
from reskontra.workers.rendering.qr import code_of
from reskontra.workers.rendering.words import known, words_of

_log = logging.getLogger(__name__)


def render_invoice(document: InvoiceDocument, logo: bytes | None) -> bytes:
    """Set an invoice as PDF/A-3a and PDF/UA-1; equal arguments give equal bytes.

    A logo that cannot be drawn is left out, and told of in the log: the invoice is what must
    reach the buyer, and its seller's name stands where the logo would have stood.
    """
    if logo is not None:
        try:
            return _set(document, as_svg(logo))
        except (LogoUndrawable, typst.TypstError) as reason:
            _log.warning("logo of invoice %s left out: %s", document.id, reason)
    return _set(document, None)


def _set(document: InvoiceDocument, logo: str | None) -> bytes:
    code = code_of(document, words_of(TEXTS, known(document.locale)))
    page = {
        **settable(asdict(invoice_page(document))),
        "logo": logo,
        "qr": asdict(code) if code else None,
    }
    template = f"{TEXTS}/{document.seller.look.design.lower()}.typ"
    return compile_pdf(template, {"page": orjson.dumps(page).decode()}, document.issued_at)
