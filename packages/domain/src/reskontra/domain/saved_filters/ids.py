"""What a kept filter is called."""

from reskontra.domain.kernel.ids import TypedId


class SavedFilterId(TypedId):
    """A filter that somebody keeps."""

    prefix = "flt"
