"""What changing the series of document numbers answers."""

from enum import Enum

import strawberry

from reskontra.api.company.series_types import DocumentSeries
from reskontra.api.refusals import UserError


@strawberry.enum
class SeriesCreateErrorCode(Enum):
    """Why `seriesCreate` says no."""

    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    SERIES_OVERLAPS = "SERIES_OVERLAPS"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class SeriesCreateUserError(UserError):
    """What `seriesCreate` was refused for."""

    code: SeriesCreateErrorCode


@strawberry.type
class SeriesCreatePayload:
    """What `seriesCreate` answers."""

    user_errors: list[SeriesCreateUserError]
    series: DocumentSeries | None = None


@strawberry.enum
class SeriesUpdateErrorCode(Enum):
    """Why `seriesUpdate` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    SERIES_OVERLAPS = "SERIES_OVERLAPS"
    SERIES_IN_USE = "SERIES_IN_USE"
    SERIES_CLOSED = "SERIES_CLOSED"
    SERIES_IS_DEFAULT = "SERIES_IS_DEFAULT"


@strawberry.type
class SeriesUpdateUserError(UserError):
    """What `seriesUpdate` was refused for."""

    code: SeriesUpdateErrorCode


@strawberry.type
class SeriesUpdatePayload:
    """What `seriesUpdate` answers."""

    user_errors: list[SeriesUpdateUserError]
    series: DocumentSeries | None = None


@strawberry.enum
class SeriesCloseErrorCode(Enum):
    """Why `seriesClose` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    SERIES_CLOSED = "SERIES_CLOSED"
    SERIES_IS_DEFAULT = "SERIES_IS_DEFAULT"
    SERIES_YEAR_UNKNOWN = "SERIES_YEAR_UNKNOWN"


@strawberry.type
class SeriesCloseUserError(UserError):
    """What `seriesClose` was refused for."""

    code: SeriesCloseErrorCode


@strawberry.type
class SeriesClosePayload:
    """What `seriesClose` answers."""

    user_errors: list[SeriesCloseUserError]
    series: DocumentSeries | None = None


@strawberry.enum
class SeriesReopenErrorCode(Enum):
    """Why `seriesReopen` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    SERIES_CLOSED = "SERIES_CLOSED"
    SERIES_YEAR_UNKNOWN = "SERIES_YEAR_UNKNOWN"


@strawberry.type
class SeriesReopenUserError(UserError):
    """What `seriesReopen` was refused for."""

    code: SeriesReopenErrorCode


@strawberry.type
class SeriesReopenPayload:
    """What `seriesReopen` answers."""

    user_errors: list[SeriesReopenUserError]
    series: DocumentSeries | None = None
