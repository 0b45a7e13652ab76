"""Codes to scan, as pictures in a page."""

from functools import lru_cache

import segno

# People look at one invoice more than once, and at few at a time.
_KEPT = 256


@lru_cache(_KEPT)
def picture_of(content: str) -> str:
    """A code as SVG for a page: black on white with its quiet zone, whatever the page's colours."""
    code = segno.make_qr(content, error="m", encoding="utf-8")
    return str(code.svg_inline(border=4, dark="#000", light="#fff", omitsize=True, svgclass=None))
