"""Files that are on their way in: a signed promise of what will be sent, and nothing stored yet."""

from dataclasses import dataclass

from reskontra.domain.company.logo import LOGO_MEDIA_TYPES, MOST_BYTES, unsupported
from reskontra.domain.company.pictures import Why
from reskontra.domain.kernel.refusals import Refusal

_MAGIC = {
    "image/png": (b"\x89PNG\r\n\x1a\n",),
    "image/jpeg": (b"\xff\xd8\xff",),
    "image/svg+xml": (b"<svg", b"<?xml"),
}


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

    def reasons_to_refuse(self) -> list[Refusal]:
        reasons: list[Refusal] = []
        if self.media_type not in LOGO_MEDIA_TYPES:
            reasons.append(unsupported(("contentType",), Why.KIND))
        if self.size <= 0:
            reasons.append(UploadEmpty(path=("size",)))
        if self.size > MOST_BYTES:
            reasons.append(UploadTooLarge(path=("size",), maximum=MOST_BYTES))
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
