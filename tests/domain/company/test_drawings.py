"""Which drawings may be printed: those that only draw."""

import base64

import pytest

from reskontra.domain.company.drawings import read_drawing
from reskontra.domain.company.pictures import LogoUndrawable, Why
from tests.workers.rendering.invoices import png

EMBEDDED = base64.b64encode(png(30, 8))
HUGE = base64.b64encode(png(4001, 1))


def svg(inside: bytes, about: bytes = b'width="9" height="9"') -> bytes:
    return b'<svg xmlns="http://www.w3.org/2000/svg" %s>%s</svg>' % (about, inside)


@pytest.mark.parametrize(
    "content",
    [
        svg(b"<rect/>"),
        b'<?xml version="1.0" encoding="UTF-8"?>\n<!-- drawn by hand -->' + svg(b""),
        svg(b'<rect id="a"/><use href="#a" fill="url(#b)"/>', b'viewBox="0 0 9 9"'),
        svg(b"<style>.a{fill:url( '#b' )}</style>", b'width="0.5cm" height="100%"'),
        svg(b'<image href="data:image/png;base64,%s"/>' % EMBEDDED),
    ],
)
def test_a_drawing_is_read(content: bytes) -> None:
    assert read_drawing(content) == content.decode()


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"<svg><g></svg>", Why.BROKEN),
        (b"<svg/>", Why.BROKEN),
        (svg(b"", b'width="0" height="9"'), Why.BROKEN),
        (svg(b"<g>" * 300 + b"</g>" * 300), Why.BROKEN),
        (b"<!DOCTYPE svg>" + svg(b""), Why.UNSAFE),
        (b'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + svg(b"&a;"), Why.UNSAFE),
        (b'<?xml-stylesheet href="x.css"?>' + svg(b""), Why.UNSAFE),
        (svg(b"<script>1</script>"), Why.UNSAFE),
        (svg(b"<foreignObject/>"), Why.UNSAFE),
        (svg(b'<rect onclick="1"/>'), Why.UNSAFE),
        (svg(b'<image href="file:///etc/passwd"/>'), Why.UNSAFE),
        (svg(b'<image href="/x.png"/>'), Why.UNSAFE),
        (
            svg(
                b'<image xmlns:x="http://www.w3.org/1999/xlink" x:href="http://127.0.0.1/"/>',
            ),
            Why.UNSAFE,
        ),
        (svg(b'<rect style="fill:url(http://127.0.0.1/#a)"/>'), Why.UNSAFE),
        (svg(b"<style>@import 'x.css'</style>"), Why.UNSAFE),
        (svg(b'<image href="data:image/png;base64,%s"/>' % HUGE), Why.TOO_MANY_PIXELS),
        (svg(b'<image href="data:image/png;base64,AAAA"/>'), Why.BROKEN),
    ],
)
def test_what_does_more_than_draw_is_refused(content: bytes, why: Why) -> None:
    with pytest.raises(LogoUndrawable) as refused:
        read_drawing(content)

    assert refused.value.why is why
