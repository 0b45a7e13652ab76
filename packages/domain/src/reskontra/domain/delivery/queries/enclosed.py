"""What is enclosed with a parcel."""

from reskontra.domain.delivery.models import Parcel
from reskontra.domain.delivery.views import Attachment


def attachments_of(row: Parcel) -> tuple[Attachment, ...]:
    """The files in the archive that go with it."""
    return tuple(
        Attachment(
            name=str(one["name"]),
            sha256=str(one["sha256"]),
            media_type=str(one["media_type"]),
            size=int(one["size"] or 0),
        )
        for one in row.attachments
    )
