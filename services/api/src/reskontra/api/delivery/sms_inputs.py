"""What may be asked of text messages."""

import strawberry


@strawberry.input
class SmsTestSendInput:
    """Where a text message is to show how they look (provsms)."""

    to: str = strawberry.field(description="One's own mobile number (mobilnummer).")
