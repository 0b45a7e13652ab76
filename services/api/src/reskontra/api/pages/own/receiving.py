"""What a form of somebody's own page sends, receipts and all."""

import hashlib
from typing import Final

from starlette.requests import Request

from reskontra.api.pages.multipart import SentFile, SentForm, boundary_of, taken_apart
from reskontra.api.pages.posted import posted
from reskontra.api.surroundings import largest_body

MEGABYTE: Final = 1_000_000
_BEGINNINGS: Final = {
    "image/jpeg": (b"\xff\xd8\xff",),
    "image/png": (b"\x89PNG\r\n\x1a\n",),
    "image/webp": (b"RIFF",),
    "application/pdf": (b"%PDF-",),
}
_WEBP: Final = slice(8, 12)


async def received(request: Request) -> SentForm | None:
    """The fields and the files of a form; None for one that is larger than any of ours."""
    most = largest_body(request.url.path)
    announced = request.headers.get("content-length", "")
    if announced.isdecimal() and int(announced) > most:
        return None
    boundary = boundary_of(request.headers.get("content-type", ""))
    if boundary is None:
        fields = await posted(request)
        return None if fields is None else SentForm(fields)
    return taken_apart(await request.body(), boundary)


def media_type_of(file: SentFile) -> str | None:
    """What a file is, by its first bytes; None for what no receipt is."""
    for media_type, beginnings in _BEGINNINGS.items():
        if file.content.startswith(beginnings) and (
            media_type != "image/webp" or file.content[_WEBP] == b"WEBP"
        ):
            return media_type
    return None


def sha256_of(content: bytes) -> str:
    """The digest that the archive files bytes under."""
    return hashlib.sha256(content).hexdigest()
