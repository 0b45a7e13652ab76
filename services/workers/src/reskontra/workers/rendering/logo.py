"""A firm's logo, made safe to draw: a picture of any kind becomes one SVG of sensible size."""

import base64
import struct
from typing import Final

_MOST_BYTES: Final = 2_000_000
_MOST_PIXELS: Final = 16_000_000
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8\xff"
_JPEG_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


class LogoUndrawable(Exception):
    """The bytes are no picture that fits on a page; the message tells why."""


def as_svg(logo: bytes) -> str:
    """Make one SVG of a PNG, JPEG or SVG.

    Raises:
        LogoUndrawable: It is something else, broken, or enormous.
    """
    if len(logo) > _MOST_BYTES:
        raise LogoUndrawable(f"{len(logo)} bytes are more than {_MOST_BYTES}")
    if logo.startswith(_PNG):
        return _framed(logo, "image/png", _png_size(logo))
    if logo.startswith(_JPEG):
        return _framed(logo, "image/jpeg", _jpeg_size(logo))
    return _drawing(logo)


def _drawing(logo: bytes) -> str:
    try:
        text = logo.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise LogoUndrawable("neither PNG, JPEG nor SVG") from None
    if "<svg" not in text:
        raise LogoUndrawable("neither PNG, JPEG nor SVG")
    if "<!ENTITY" in text or "<!entity" in text:
        raise LogoUndrawable("an SVG that defines entities")
    return text


def _framed(logo: bytes, media_type: str, size: tuple[int, int]) -> str:
    width, height = size
    if not 0 < width * height <= _MOST_PIXELS:
        raise LogoUndrawable(f"{width} × {height} pixels")
    encoded = base64.b64encode(logo).decode("ascii")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">'
        f'<image width="{width}" height="{height}" href="data:{media_type};base64,{encoded}"/>'
        "</svg>"
    )


def _png_size(logo: bytes) -> tuple[int, int]:
    try:
        width, height = struct.unpack_from(">II", logo, 16)
    except struct.error:
        raise LogoUndrawable("a PNG without a header") from None
    return width, height


def _jpeg_size(logo: bytes) -> tuple[int, int]:
    """Walk the segments up to the frame header, which tells height and width."""
    at = 2
    try:
        while True:
            mark, kind, length = struct.unpack_from(">BBH", logo, at)
            if mark != 0xFF:  # noqa: PLR2004 - every JPEG segment starts with this byte
                raise LogoUndrawable("a JPEG whose segments are broken")
            if kind in _JPEG_FRAMES:
                height, width = struct.unpack_from(">HH", logo, at + 5)
                return width, height
            at += 2 + max(length, 2)
    except struct.error:
        raise LogoUndrawable("a JPEG without a frame") from None
