"""What may be asked of letters."""

from datetime import date

import strawberry

from reskontra.domain.delivery.ids import LetterBatchId, ParcelId


@strawberry.input
class LetterBatchCreateInput:
    """Letters that are to be printed together (gör en bunt)."""

    letter_ids: list[ParcelId] | None = strawberry.field(
        default=None, description="Those that were chosen; all that wait when left out."
    )
    to_partner: bool = strawberry.field(
        default=False,
        description="Whether the print partner gets them at once.",
    )
    idempotency_key: str | None = None


@strawberry.input
class LetterBatchMarkPostedInput:
    """A batch that somebody has put into the post (markera som postad)."""

    id: LetterBatchId
    posted_on: date | None = strawberry.field(
        default=None, description="The day, since it was printed; today when left out."
    )
    left_out: list[ParcelId] = strawberry.field(
        default_factory=list, description="Letters that were not posted; they wait again."
    )
    idempotency_key: str | None = None


@strawberry.input
class LetterBatchMarkUnpostedInput:
    """A batch that was not posted after all (ångra postningen)."""

    id: LetterBatchId


@strawberry.input
class LetterBatchTakeApartInput:
    """A batch whose letters are to wait again (lös upp bunten)."""

    id: LetterBatchId


@strawberry.input
class LetterBatchHandOverInput:
    """A printed batch for the print partner (lämna till tryckeriet)."""

    id: LetterBatchId
    idempotency_key: str | None = None


@strawberry.input
class LetterRoutineChooseInput:
    """Whether letters leave by themselves (välj brevrutin)."""

    is_daily: bool
    hour: int = strawberry.field(
        default=15, description="From which hour of a working day, in Sweden."
    )
