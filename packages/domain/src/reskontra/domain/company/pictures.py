"""Pictures made of dots: whether the bytes are a whole PNG or JPEG, and how large it is."""

import struct
import zlib
from collections.abc import Iterator
from enum import StrEnum

PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8\xff"
MOST_PIXELS = 4_000

_CHUNK = 64 * 1024
# Eight bytes a dot at most, a byte before each line, and all of it again for interlacing.
_MOST_DOTS = 2 * MOST_PIXELS * (MOST_PIXELS * 8 + 1)
_JPEG_MARK, _JPEG_SCAN, _JPEG_END = 0xFF, 0xDA, b"\xff\xd9"
_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


class Why(StrEnum):
    """What is wrong with a logo."""

    KIND = "KIND"
    TOO_MANY_BYTES = "TOO_MANY_BYTES"
    TOO_MANY_PIXELS = "TOO_MANY_PIXELS"
    BROKEN = "BROKEN"
    UNSAFE = "UNSAFE"


class LogoUndrawable(Exception):
    """The bytes are no picture that can be drawn on a page; the message tells why."""

    def __init__(self, why: Why, text: str) -> None:
        super().__init__(text)
        self.why = why


def png_size(content: bytes) -> tuple[int, int]:
    """The width and height of a whole PNG.

    Raises:
        LogoUndrawable: It is enormous, cut off, or not what its checksums say.
    """
    chunks = list(_png_chunks(content))
    if not chunks or chunks[0][0] != b"IHDR" or chunks[-1][0] != b"IEND":
        raise LogoUndrawable(Why.BROKEN, "a PNG that is not whole")
    try:
        width, height = struct.unpack_from(">II", chunks[0][1])
    except struct.error:
        raise LogoUndrawable(Why.BROKEN, "a PNG without a header") from None
    _refuse_enormous(width, height)
    if not _is_whole(b"".join(dots for kind, dots in chunks if kind == b"IDAT")):
        raise LogoUndrawable(Why.BROKEN, "a PNG whose dots are not whole")
    return width, height


def jpeg_size(content: bytes) -> tuple[int, int]:
    """The width and height of a whole JPEG, which its frame header tells.

    Raises:
        LogoUndrawable: It is enormous, or its segments do not lead from a frame to an end.
    """
    size = None
    for kind, at in _jpeg_segments(content):
        if kind in _JPEG_FRAMES:
            height, width = struct.unpack_from(">HH", content.ljust(at + 9, b"\0"), at + 5)
            size = width, height
        if kind == _JPEG_SCAN and size is not None and _JPEG_END in content[at:]:
            _refuse_enormous(*size)
            return size
    raise LogoUndrawable(Why.BROKEN, "a JPEG that is not whole")


def _png_chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    at, kind = len(PNG), b""
    while kind != b"IEND":
        head = content[at : at + 8]
        length = int.from_bytes(head[:4], "big")
        kind, body = head[4:], content[at + 8 : at + 8 + length]
        checksum = content[at + 8 + length : at + 12 + length]
        if checksum != zlib.crc32(kind + body).to_bytes(4, "big"):
            raise LogoUndrawable(Why.BROKEN, "a PNG whose checksums are wrong")
        yield kind, body
        at += 12 + length


def _is_whole(packed: bytes) -> bool:
    """Whether packed dots come to their end, without keeping what may be millions of them."""
    unpacking, dots = zlib.decompressobj(), 0
    try:
        while packed and not unpacking.eof and dots <= _MOST_DOTS:
            dots += len(unpacking.decompress(packed, _CHUNK))
            packed = unpacking.unconsumed_tail
    except zlib.error:
        return False
    return unpacking.eof


def _jpeg_segments(content: bytes) -> Iterator[tuple[int, int]]:
    at = 2
    while at + 4 <= len(content):
        mark, kind, length = struct.unpack_from(">BBH", content, at)
        if mark != _JPEG_MARK:
            return
        yield kind, at
        at += 2 + max(length, 2)


def _refuse_enormous(width: int, height: int) -> None:
    if not (0 < width <= MOST_PIXELS and 0 < height <= MOST_PIXELS):
        raise LogoUndrawable(Why.TOO_MANY_PIXELS, f"{width} × {height} pixels")
