"""Files that somebody may fetch."""

import strawberry

from reskontra.api.scalars import Sha256


@strawberry.type
class Document:
    """A file in the archive (dokument), byte for byte as it was made."""

    url: str = strawberry.field(description="Valid for five minutes.")
    sha256: Sha256
    size: int = strawberry.field(description="Bytes.")
