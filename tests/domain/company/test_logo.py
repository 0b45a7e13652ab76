"""What may be a firm's logo."""

import pytest

from reskontra.domain.company.logo import Picture, read_logo, reasons_not_to_draw
from reskontra.domain.company.pictures import LogoUndrawable, Why
from tests.workers.rendering.invoices import png

PNG = png(30, 8)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"/>'


def test_each_kind_is_known_by_its_bytes() -> None:
    assert read_logo(PNG) == Picture("image/png", (30, 8))
    assert read_logo(SVG) == Picture("image/svg+xml", drawing=SVG.decode())


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", Why.KIND),
        (b"GIF89a", Why.KIND),
        (b"\xff\xfe\x00junk", Why.KIND),
        (b"<html/>", Why.KIND),
        (b"<svg" + bytes(2_000_000), Why.TOO_MANY_BYTES),
    ],
)
def test_what_would_be_left_out_is_told_apart(content: bytes, why: Why) -> None:
    with pytest.raises(LogoUndrawable) as refused:
        read_logo(content)

    assert refused.value.why is why


def test_a_picture_of_another_type_than_was_said_is_refused() -> None:
    (reason,) = reasons_not_to_draw(PNG, "image/jpeg", ("uploadId",))

    assert (reason.code, reason.facts["why"], reason.path) == (
        "LOGO_UNSUPPORTED",
        Why.KIND,
        ("uploadId",),
    )
    assert reasons_not_to_draw(PNG, "image/png", ("uploadId",)) == []
