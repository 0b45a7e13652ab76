"""What is answered about batches of letters."""

from enum import Enum

import strawberry

from reskontra.api.delivery.letter_types import LetterBatch, LetterRoutine
from reskontra.api.refusals import UserError


@strawberry.enum
class LetterBatchCreateErrorCode(Enum):
    """Why `letterBatchCreate` says no."""

    LETTER_BATCH_EMPTY = "LETTER_BATCH_EMPTY"
    LETTER_BATCH_TOO_LARGE = "LETTER_BATCH_TOO_LARGE"
    LETTER_TAKEN = "LETTER_TAKEN"
    NO_PRINT_PARTNER = "NO_PRINT_PARTNER"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class LetterBatchCreateUserError(UserError):
    """What `letterBatchCreate` was refused for."""

    code: LetterBatchCreateErrorCode


@strawberry.type
class LetterBatchCreatePayload:
    """What `letterBatchCreate` answers."""

    user_errors: list[LetterBatchCreateUserError]
    batch: LetterBatch | None = None


@strawberry.enum
class LetterBatchMarkPostedErrorCode(Enum):
    """Why `letterBatchMarkPosted` says no."""

    NOT_FOUND = "NOT_FOUND"
    LETTER_BATCH_EMPTY = "LETTER_BATCH_EMPTY"
    LETTER_BATCH_MOVED = "LETTER_BATCH_MOVED"
    LETTER_ELSEWHERE = "LETTER_ELSEWHERE"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class LetterBatchMarkPostedUserError(UserError):
    """What `letterBatchMarkPosted` was refused for."""

    code: LetterBatchMarkPostedErrorCode


@strawberry.type
class LetterBatchMarkPostedPayload:
    """What `letterBatchMarkPosted` answers."""

    user_errors: list[LetterBatchMarkPostedUserError]
    batch: LetterBatch | None = None


@strawberry.enum
class LetterBatchMarkUnpostedErrorCode(Enum):
    """Why `letterBatchMarkUnposted` says no."""

    NOT_FOUND = "NOT_FOUND"
    LETTER_BATCH_MOVED = "LETTER_BATCH_MOVED"
    LETTER_BATCH_WITH_PARTNER = "LETTER_BATCH_WITH_PARTNER"


@strawberry.type
class LetterBatchMarkUnpostedUserError(UserError):
    """What `letterBatchMarkUnposted` was refused for."""

    code: LetterBatchMarkUnpostedErrorCode


@strawberry.type
class LetterBatchMarkUnpostedPayload:
    """What `letterBatchMarkUnposted` answers."""

    user_errors: list[LetterBatchMarkUnpostedUserError]
    batch: LetterBatch | None = None


@strawberry.enum
class LetterBatchTakeApartErrorCode(Enum):
    """Why `letterBatchTakeApart` says no."""

    NOT_FOUND = "NOT_FOUND"
    LETTER_BATCH_MOVED = "LETTER_BATCH_MOVED"
    LETTER_BATCH_WITH_PARTNER = "LETTER_BATCH_WITH_PARTNER"


@strawberry.type
class LetterBatchTakeApartUserError(UserError):
    """What `letterBatchTakeApart` was refused for."""

    code: LetterBatchTakeApartErrorCode


@strawberry.type
class LetterBatchTakeApartPayload:
    """What `letterBatchTakeApart` answers."""

    user_errors: list[LetterBatchTakeApartUserError]
    batch: LetterBatch | None = None


@strawberry.enum
class LetterBatchHandOverErrorCode(Enum):
    """Why `letterBatchHandOver` says no."""

    NOT_FOUND = "NOT_FOUND"
    LETTER_BATCH_MOVED = "LETTER_BATCH_MOVED"
    NO_PRINT_PARTNER = "NO_PRINT_PARTNER"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class LetterBatchHandOverUserError(UserError):
    """What `letterBatchHandOver` was refused for."""

    code: LetterBatchHandOverErrorCode


@strawberry.type
class LetterBatchHandOverPayload:
    """What `letterBatchHandOver` answers."""

    user_errors: list[LetterBatchHandOverUserError]
    batch: LetterBatch | None = None


@strawberry.enum
class LetterRoutineChooseErrorCode(Enum):
    """Why `letterRoutineChoose` says no."""

    NO_PRINT_PARTNER = "NO_PRINT_PARTNER"
    OUT_OF_RANGE = "OUT_OF_RANGE"


@strawberry.type
class LetterRoutineChooseUserError(UserError):
    """What `letterRoutineChoose` was refused for."""

    code: LetterRoutineChooseErrorCode


@strawberry.type
class LetterRoutineChoosePayload:
    """What `letterRoutineChoose` answers."""

    user_errors: list[LetterRoutineChooseUserError]
    routine: LetterRoutine | None = None
