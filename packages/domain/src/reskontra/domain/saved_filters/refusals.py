"""Why a filter is not kept, or not thrown away."""

from reskontra.domain.kernel.refusals import Refusal


class SavedFilterNameTaken(Refusal):
    """The same person keeps another filter of that list under that name."""

    code = "SAVED_FILTER_NAME_TAKEN"


class TooManySavedFilters(Refusal):
    """More filters than one person may keep; the facts tell the ``maximum``."""

    code = "TOO_MANY_SAVED_FILTERS"


class SavedFilterOfAnother(Refusal):
    """Somebody else shares it, and it is not the caller's to take away from everybody."""

    code = "SAVED_FILTER_OF_ANOTHER"
