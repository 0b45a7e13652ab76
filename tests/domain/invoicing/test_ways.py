"""What each way to a buyer asks for."""

import pytest

from reskontra.domain.customers.views import CustomerKind
from reskontra.domain.invoicing.parties import Buyer
from reskontra.domain.invoicing.ways import (
    WAYS,
    Whereabouts,
    as_written,
    asks_consent,
    usual_recipients,
    whereabouts,
)
from reskontra.domain.kernel.addresses import Address
from reskontra.domain.kernel.channels import Channel

HOME = Address(line1="Storgatan 1", postal_code="111 22", city="Stockholm")


@pytest.mark.parametrize(
    ("channel", "at", "recipients"),
    [
        (Channel.EMAIL, Whereabouts(name="K", emails=("a@b.se", "c@d.se")), ("a@b.se", "c@d.se")),
        (Channel.EMAIL, Whereabouts(name="K"), ()),
        (
            Channel.SMS,
            Whereabouts(
                name="K", phones=("070-174 06 05", "+46701740605", "08-123 456", "+4791234567")
            ),
            ("+46701740605", "+4791234567"),
        ),
        (Channel.SMS, Whereabouts(name="K", phones=("08-123 456 78",)), ()),
        (
            Channel.LETTER,
            Whereabouts(name="K", address=HOME),
            ("K, Storgatan 1, 111 22 Stockholm",),
        ),
        (Channel.LETTER, Whereabouts(name="K", address=Address(line1="Storgatan 1")), ()),
        (Channel.PEPPOL, Whereabouts(name="K", endpoint="0007:5567037485"), ("0007:5567037485",)),
        (Channel.PEPPOL, Whereabouts(name="K", peppol_id="0007:5567037485"), ()),
    ],
)
def test_the_register_has_the_usual_recipients(
    channel: Channel, at: Whereabouts, recipients: tuple[str, ...]
) -> None:
    assert usual_recipients(channel, at) == recipients


@pytest.mark.parametrize("kind", [*CustomerKind, None])
def test_a_letter_comes_unasked_and_an_authority_takes_e_invoices(kind: str | None) -> None:
    """Lag 2018:1277, 4 §."""
    unasked = {channel for channel in WAYS if not asks_consent(channel, kind)}
    by_law = {Channel.PEPPOL} if kind is CustomerKind.AUTHORITY else set()
    assert unasked == {Channel.LETTER} | by_law


@pytest.mark.parametrize(
    ("channel", "recipient", "codes"),
    [
        (Channel.EMAIL, "nobody", ["EMAIL_INVALID"]),
        (Channel.EMAIL, "a@b.se", []),
        (Channel.SMS, "08-123 456 78", ["MOBILE_NUMBER_INVALID"]),
        (Channel.SMS, "", ["MOBILE_NUMBER_INVALID"]),
        (Channel.SMS, "070-174 06 05", []),
        (Channel.LETTER, "", ["REQUIRED"]),
        (Channel.PEPPOL, "0007:5567037486", ["PEPPOL_ID_INVALID"]),
        (Channel.PEPPOL, "0088:7300010000001", []),
        (Channel.LETTER, "K, Storgatan 1, 111 22 Stockholm", []),
    ],
)
def test_each_way_knows_its_recipients(channel: Channel, recipient: str, codes: list[str]) -> None:
    found = WAYS[channel].reasons(recipient, ("recipients", 0))
    assert [reason.code for reason in found] == codes


def test_one_number_in_two_writings_is_one_recipient() -> None:
    written = ("070-174 06 05", "+46 70 174 06 05", "no number")
    assert as_written(Channel.SMS, written) == ("+46701740605", "no number")
    assert as_written(Channel.EMAIL, ("A@b.se", "A@b.se")) == ("A@b.se",)


def test_who_is_in_no_register_is_where_the_invoice_says() -> None:
    buyer = Buyer(name="K", email="a@b.se", address=HOME)
    assert whereabouts(buyer, None) == Whereabouts(name="K", emails=("a@b.se",), address=HOME)
