"""The code to scan on an invoice: at most one, of the kind that the firm has chosen."""

import re
from dataclasses import dataclass
from typing import Final

import segno

from reskontra.domain.company.looks import PageCode
from reskontra.domain.invoicing.document import InvoiceDocument
from reskontra.domain.invoicing.pay_code import pay_code
from reskontra.workers.rendering.words import Words

# The lowest correction level gives the largest modules, which is what a clean print needs.
_CORRECTION: Final = "l"

# Any of the eight masks is valid; trying them all to find the prettiest is most of the cost.
_MASK: Final = 3
_CROSSED: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">'
    '<path fill="none" stroke="#c9d0d6" d="M.5.5h39v39h-39zl39 39M39.5.5l-39 39"/></svg>'
)
_DARK: Final = re.compile(rb"\x01+")

_WORDS: Final = {
    PageCode.USING_QR: ("scan", "qr_alt"),
    PageCode.SWISH: ("scan_swish", "swish_alt"),
}


@dataclass(frozen=True, slots=True)
class Code:
    """A code as SVG, what stands below it, and what is read aloud for it."""

    picture: str
    label: str
    alt: str


def code_of(document: InvoiceDocument, words: Words) -> Code | None:
    """The invoice's code; a draft, which nobody may pay yet, has a crossed square in its place."""
    code = pay_code(document)
    if code is None:
        return None
    label, alt = _WORDS[code.kind]
    picture = _CROSSED if document.is_draft else as_svg(code.content)
    return Code(picture, words[label], words[alt])


def as_svg(content: str) -> str:
    """Draw the code, without its quiet zone: the page gives it one."""
    code = segno.make_qr(
        content, error=_CORRECTION, mask=_MASK, boost_error=False, encoding="utf-8"
    )
    bars = "".join(
        f"M{bar.start()} {y}.5h{bar.end() - bar.start()}"
        for y, row in enumerate(code.matrix)
        for bar in _DARK.finditer(row)
    )
    size = len(code.matrix)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}">'
        f'<path stroke="#000" d="{bars}"/></svg>'
    )
