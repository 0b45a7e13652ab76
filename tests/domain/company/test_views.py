"""What follows from what a company says of itself."""

import pytest

from reskontra.domain.company.views import CompanyEntry


@pytest.mark.parametrize(
    ("name", "chosen", "shown"),
    [
        ("Åkeri AB", None, "Akeri AB"),
        ("Åkeri AB", "Akarna", "Akarna"),
        ("会社", None, "Reskontra"),
        ("24", "", "Reskontra"),
    ],
)
def test_text_messages_are_from_somebody(name: str, chosen: str | None, shown: str) -> None:
    entry = CompanyEntry(name=name, org_number="5560360793", sms_sender=chosen)
    assert entry.sms_sender_shown == shown
