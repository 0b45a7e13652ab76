"""What keeping a filter answers."""

from enum import Enum

import strawberry

from reskontra.api.refusals import UserError
from reskontra.api.saved_filters.types import SavedFilter
from reskontra.domain.saved_filters.ids import SavedFilterId


@strawberry.enum
class SavedFilterCreateErrorCode(Enum):
    """Why `savedFilterCreate` says no."""

    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    SAVED_FILTER_NAME_TAKEN = "SAVED_FILTER_NAME_TAKEN"
    TOO_MANY_SAVED_FILTERS = "TOO_MANY_SAVED_FILTERS"


@strawberry.type
class SavedFilterCreateUserError(UserError):
    """What `savedFilterCreate` was refused for."""

    code: SavedFilterCreateErrorCode


@strawberry.type
class SavedFilterCreatePayload:
    """What `savedFilterCreate` answers."""

    user_errors: list[SavedFilterCreateUserError]
    saved_filter: SavedFilter | None = None


@strawberry.enum
class SavedFilterDeleteErrorCode(Enum):
    """Why `savedFilterDelete` says no."""

    NOT_FOUND = "NOT_FOUND"
    SAVED_FILTER_OF_ANOTHER = "SAVED_FILTER_OF_ANOTHER"


@strawberry.type
class SavedFilterDeleteUserError(UserError):
    """What `savedFilterDelete` was refused for."""

    code: SavedFilterDeleteErrorCode


@strawberry.type
class SavedFilterDeletePayload:
    """What `savedFilterDelete` answers."""

    user_errors: list[SavedFilterDeleteUserError]
    deleted_id: SavedFilterId | None = None
