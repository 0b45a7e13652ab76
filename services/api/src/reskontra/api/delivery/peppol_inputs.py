"""What may be asked of the firm's place in the Peppol network."""

import strawberry


@strawberry.input
class PeppolConnectInput:
    """The account that the firm was given (anslut till Peppol)."""

    code: str = strawberry.field(
        description="The code from whoever runs the system (anslutningskod)."
    )


@strawberry.input
class PeppolDisconnectInput:
    """No account any more (koppla från Peppol)."""

    reason: str = ""
