"""How much may be written into one file."""

from collections.abc import Sequence
from typing import Final

from reskontra.domain.jobs.refusals import ExportEmpty, ExportTooLong
from reskontra.domain.kernel.ids import TypedId
from reskontra.domain.kernel.refusals import Refusal

# As many as an import takes, so that what is written can be read again.
MOST_EXPORTED: Final = 20_000


def reasons_not_to_export(subjects: Sequence[TypedId]) -> list[Refusal]:
    """Why a list is not written; one that is too long is narrowed by its filter."""
    if not subjects:
        return [ExportEmpty(path=("where",))]
    if len(subjects) > MOST_EXPORTED:
        return [ExportTooLong(path=("where",), maximum=MOST_EXPORTED)]
    return []
