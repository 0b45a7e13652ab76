"""In whose name e-invoices leave."""

import pytest

from reskontra.domain.company.network import (
    participant_of,
    reasons_not_to_ask,
    reasons_not_to_send_as,
)
from reskontra.domain.company.views import NOBODY, NetworkSender, NetworkState

OURS = "0007:5567037485"
CONNECTED = NetworkSender(state=NetworkState.CONNECTED, participant=OURS, account="7")


@pytest.mark.parametrize(
    ("org_number", "participant"),
    [
        ("556703-7485", OURS),
        ("5567037485", OURS),
        ("556703-7486", None),
        ("16556703-7485", None),
        ("DE123456789", None),
        ("", None),
    ],
)
def test_a_firm_has_the_address_of_its_number(org_number: str, participant: str | None) -> None:
    """Peppol BIS Billing 3, PEPPOL-COMMON-R049."""
    assert participant_of(org_number) == participant


@pytest.mark.parametrize(
    ("case", "sender", "participant", "codes"),
    [
        ("never asked", NOBODY, OURS, ["PEPPOL_NOT_CONNECTED"]),
        (
            "asked, and not answered",
            NetworkSender(state=NetworkState.ASKED, participant=OURS, account="7"),
            OURS,
            ["PEPPOL_NOT_CONNECTED"],
        ),
        (
            "refused",
            NetworkSender(state=NetworkState.REFUSED, participant=OURS, account="7"),
            OURS,
            ["PEPPOL_NOT_CONNECTED"],
        ),
        ("connected", CONNECTED, OURS, []),
        ("another number since", CONNECTED, "0007:5560125790", ["PEPPOL_NUMBER_CHANGED"]),
        ("no number any more", CONNECTED, None, ["PEPPOL_NUMBER_CHANGED"]),
    ],
)
def test_nobody_sends_in_anothers_name(
    case: str, sender: NetworkSender, participant: str | None, codes: list[str]
) -> None:
    assert [each.code for each in reasons_not_to_send_as(sender, participant)] == codes, case


@pytest.mark.parametrize(
    ("sender", "participant", "account", "codes"),
    [
        (NOBODY, OURS, "7", []),
        (NOBODY, None, "7", ["PEPPOL_WITHOUT_NUMBER"]),
        (CONNECTED, OURS, "7", ["PEPPOL_ALREADY_CONNECTED"]),
        (CONNECTED, OURS, "8", []),
        (CONNECTED, "0007:5560125790", "7", []),
    ],
)
def test_what_is_asked_about_is_news(
    sender: NetworkSender, participant: str | None, account: str, codes: list[str]
) -> None:
    assert [each.code for each in reasons_not_to_ask(sender, participant, account)] == codes
