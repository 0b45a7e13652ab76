"""What may be asked of a firm's own domain."""

import strawberry

from reskontra.domain.delivery.ids import SendingDomainId


@strawberry.input
class SendingDomainChooseInput:
    """From where mail shall leave (välj avsändardomän)."""

    domain: str = strawberry.field(description="Such as `firman.se`; not with www or an @.")
    local_part: str = strawberry.field(description="What stands before the @, such as `faktura`.")


@strawberry.input
class SendingDomainCheckInput:
    """A look at the records now (kontrollera nu)."""

    id: SendingDomainId


@strawberry.input
class SendingDomainRemoveInput:
    """Mail shall leave from the platform's address again (ta bort domänen)."""

    id: SendingDomainId
