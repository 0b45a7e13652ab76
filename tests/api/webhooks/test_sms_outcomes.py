"""What the vendors say, in our words."""

import pytest

from reskontra.api.webhooks.sms_outcomes import outcome_told
from reskontra.domain.delivery.views import Outcome


@pytest.mark.parametrize(
    ("vendor", "form", "told"),
    [
        ("twilio", {"MessageStatus": "delivered"}, (Outcome.DELIVERED, "")),
        (
            "twilio",
            {"MessageStatus": "undelivered", "ErrorCode": "30005"},
            (Outcome.BOUNCED, "undelivered 30005"),
        ),
        (
            "twilio",
            {"MessageStatus": "failed", "ErrorCode": "3" * 300 + "\n"},
            (Outcome.BOUNCED, ("failed " + "3" * 300)[:200]),
        ),
        ("twilio", {"MessageStatus": "sent"}, None),
        ("twilio", {"MessageStatus": "queued"}, None),
        ("twilio", {"status": "delivered"}, None),
        ("twilio", {}, None),
        ("elks46", {"status": "delivered", "id": "s1"}, (Outcome.DELIVERED, "")),
        ("elks46", {"status": "failed"}, (Outcome.BOUNCED, "failed")),
        ("elks46", {"status": "sent"}, None),
        ("elks46", {"status": "sprouted"}, None),
    ],
)
def test_only_an_end_is_an_outcome(
    vendor: str, form: dict[str, str], told: tuple[Outcome, str] | None
) -> None:
    assert outcome_told(vendor, form) == told
