"""What may be asked of what buyers said."""

import strawberry

from reskontra.domain.invoicing.ids import BuyerMessageId


@strawberry.input
class BuyerMessageAnswerInput:
    """An answer to what a buyer said (svar); a dispute is lifted by it (bestridandet hävs)."""

    id: BuyerMessageId
    answer: str = strawberry.field(description="What the buyer reads on the invoice's page (svar).")
    idempotency_key: str | None = None
