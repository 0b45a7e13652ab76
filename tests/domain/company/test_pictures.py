"""Which pictures are whole, and how large they are."""

import pytest

from reskontra.domain.company.pictures import LogoUndrawable, Why, jpeg_size, png_size
from tests.workers.rendering.invoices import png

PNG = png(30, 8)
FRAME = b"\xff\xc0\x00\x0b\x08\x00\x08\x00\x1e\x01\x01\x11\x00"
SCAN = b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00" + b"dots"
JPEG = b"\xff\xd8\xff\xe0\x00\x04ab" + FRAME + SCAN + b"\xff\xd9"


@pytest.mark.parametrize("size", [(30, 8), (4000, 1), (1, 4000)])
def test_a_whole_png_tells_its_size(size: tuple[int, int]) -> None:
    assert png_size(png(*size)) == size


def test_a_whole_jpeg_tells_its_size() -> None:
    assert jpeg_size(JPEG) == (30, 8)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (png(4001, 1), Why.TOO_MANY_PIXELS),
        (png(1, 4001), Why.TOO_MANY_PIXELS),
        (PNG[:60], Why.BROKEN),
        (PNG[:-12], Why.BROKEN),
        (PNG[:20] + b"x" + PNG[21:], Why.BROKEN),
    ],
)
def test_a_png_that_is_not_whole_is_refused(content: bytes, why: Why) -> None:
    with pytest.raises(LogoUndrawable) as refused:
        png_size(content)

    assert refused.value.why is why


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (JPEG[:-2], Why.BROKEN),
        (JPEG.replace(FRAME, b""), Why.BROKEN),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(50), Why.BROKEN),
    ],
)
def test_a_jpeg_that_is_not_whole_is_refused(content: bytes, why: Why) -> None:
    with pytest.raises(LogoUndrawable) as refused:
        jpeg_size(content)

    assert refused.value.why is why
