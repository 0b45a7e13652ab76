"""Files that are on their way in: a signed promise of what will be sent, and nothing stored yet."""

from dataclasses import dataclass

from reskontra.api import links, sheets
from reskontra.api.context import Context
from reskontra.domain.company.logo import LOGO_MEDIA_TYPES, MOST_BYTES, unsupported
from reskontra.domain.company.pictures import Why
from reskontra.domain.kernel.refusals import Refusal, Refused
from reskontra.tenancy.archive import NotArchived

_MAGIC = {
    "image/png": (b"\x89PNG\r\n\x1a\n",),
    "image/jpeg": (b"\xff\xd8\xff",),
    "image/svg+xml": (b"<svg", b"<?xml"),
    sheets.WORKBOOK: (b"PK\x03\x04",),
    # Text begins as it likes; reading it tells.
    sheets.TEXT: (b"",),
    sheets.LEDGER: (b"",),
}
_MOST_BYTES = dict.fromkeys(LOGO_MEDIA_TYPES, MOST_BYTES) | dict.fromkeys(
    sheets.MEDIA_TYPES, sheets.MOST_BYTES
)


class UploadTooLarge(Refusal):
    """The file has more bytes than the ``maximum``."""

    code = "UPLOAD_TOO_LARGE"


class UploadEmpty(Refusal):
    """A file has at least one byte."""

    code = "UPLOAD_EMPTY"


class UploadUnknown(Refusal):
    """Nothing was sent under that id."""

    code = "UPLOAD_NOT_FOUND"


@dataclass(frozen=True, slots=True)
class Promise:
    """What somebody says that they will send."""

    media_type: str
    size: int
    sha256: str

    @property
    def is_sheet(self) -> bool:
        """Whether it is a table, and not a picture."""
        return self.media_type in sheets.MEDIA_TYPES

    def reasons_to_refuse(self) -> list[Refusal]:
        reasons: list[Refusal] = []
        if self.media_type not in _MOST_BYTES:
            reasons.append(unsupported(("contentType",), Why.KIND))
        if self.size <= 0:
            reasons.append(UploadEmpty(path=("size",)))
        most = _MOST_BYTES.get(self.media_type, MOST_BYTES)
        if self.size > most:
            reasons.append(UploadTooLarge(path=("size",), maximum=most))
        return reasons

    def is_kept_by(self, content: bytes, sha256: str) -> bool:
        """Whether the bytes are what was promised, by size, digest and first letters."""
        beginnings = _MAGIC.get(self.media_type, ())
        return (
            len(content) == self.size
            and sha256 == self.sha256
            and content.lstrip().startswith(beginnings)
        )

    def written(self) -> str:
        return f"{self.media_type} {self.size} {self.sha256}"

    @classmethod
    def read(cls, text: str) -> "Promise":
        media_type, size, sha256 = text.split(" ")
        return cls(media_type, int(size), sha256)


async def kept_promise(context: Context, upload_id: str) -> tuple[Promise, bytes]:
    """What was announced under the id, and its bytes, if they have come.

    Raises:
        Refused: Nothing was sent under that id, or by another firm.
    """
    link = links.opened(context.house, links.UPLOAD, upload_id)
    if link is None or link.tenant != context.firm.id:
        raise Refused([UploadUnknown(path=("uploadId",))])
    promise = Promise.read(link.subject)
    try:
        content = await context.house.archive.get(promise.sha256)
    except NotArchived as error:
        raise Refused([UploadUnknown(path=("uploadId",))]) from error
    return promise, content
