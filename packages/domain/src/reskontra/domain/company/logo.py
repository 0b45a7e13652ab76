"""What may be a firm's logo: one rule for who takes a picture in and for who prints it."""

from dataclasses import dataclass

from reskontra.domain.company.drawings import read_drawing
from reskontra.domain.company.pictures import (
    JPEG,
    MOST_PIXELS,
    PNG,
    LogoUndrawable,
    Why,
    jpeg_size,
    png_size,
)
from reskontra.domain.company.refusals import LogoUnsupported
from reskontra.domain.kernel.refusals import Refusal

LOGO_MEDIA_TYPES = ("image/png", "image/jpeg", "image/svg+xml")
MOST_BYTES = 2_000_000


@dataclass(frozen=True, slots=True)
class Picture:
    """A logo that can be drawn: dots of a size, or the text of a drawing."""

    media_type: str
    size: tuple[int, int] | None = None
    drawing: str = ""


def read_logo(content: bytes) -> Picture:
    """What the bytes of a logo are.

    Raises:
        LogoUndrawable: Something that would have to be left out of an invoice.
    """
    if len(content) > MOST_BYTES:
        raise LogoUndrawable(Why.TOO_MANY_BYTES, f"{len(content)} bytes are more than {MOST_BYTES}")
    if content.startswith(PNG):
        return Picture("image/png", png_size(content))
    if content.startswith(JPEG):
        return Picture("image/jpeg", jpeg_size(content))
    return Picture("image/svg+xml", drawing=read_drawing(content))


def reasons_not_to_draw(
    content: bytes, media_type: str, path: tuple[str | int, ...]
) -> list[Refusal]:
    """Why bytes that are said to be of a type cannot be the logo."""
    try:
        picture = read_logo(content)
    except LogoUndrawable as undrawable:
        return [unsupported(path, undrawable.why)]
    return [] if picture.media_type == media_type else [unsupported(path, Why.KIND)]


def unsupported(path: tuple[str | int, ...], why: Why) -> LogoUnsupported:
    """The reason, with what would be taken instead."""
    return LogoUnsupported(path=path, why=why, supported=LOGO_MEDIA_TYPES, pixels=MOST_PIXELS)
