"""When an invoice may not be sent."""

from dataclasses import replace

import pytest

from reskontra.domain.delivery.standing import AddressState
from reskontra.domain.invoicing.parties import Buyer
from reskontra.domain.invoicing.peppol_refusals import EInvoiceAgainstRules
from reskontra.domain.invoicing.sending import Sending, page_name, reasons_not_to_send
from reskontra.domain.invoicing.views import InvoiceState
from reskontra.domain.kernel.channels import Channel
from tests.factories import varied

SOUND = Sending(
    state=InvoiceState.ISSUED,
    channel=Channel.EMAIL,
    buyer=Buyer(name="Kunden AB", kind="COMPANY"),
    recipients=("faktura@kunden.example",),
    has_consent=True,
    is_under_way=False,
    is_again=False,
)
AUTHORITY = Buyer(name="Kommunen", kind="AUTHORITY")
KNOWN_AUTHORITY = replace(AUTHORITY, gln="4006381333931")


ENDPOINT = "0007:5567037485"
IN_NETWORK = replace(SOUND.buyer, peppol_id=ENDPOINT)


@pytest.mark.parametrize(
    ("about", "reasons"),
    [
        ({}, []),
        ({"state": InvoiceState.DRAFT, "has_consent": False}, ["INVOICE_NOT_ISSUED"]),
        ({"state": InvoiceState.PAID}, []),
        ({"has_consent": False}, ["CONSENT_REQUIRED"]),
        ({"channel": Channel.PEPPOL, "buyer": IN_NETWORK, "recipients": (ENDPOINT,)}, []),
        (
            {"channel": Channel.PEPPOL, "buyer": IN_NETWORK, "recipients": ("0088:7300010000001",)},
            ["E_INVOICE_TO_ANOTHER"],
        ),
        (
            {
                "channel": Channel.PEPPOL,
                "buyer": IN_NETWORK,
                "recipients": (ENDPOINT,),
                "against": (EInvoiceAgainstRules(rules="SE-R-006"),),
            },
            ["E_INVOICE_AGAINST_RULES"],
        ),
        ({"recipients": ()}, ["RECIPIENT_MISSING"]),
        ({"recipients": ("a@b.se", "nobody")}, ["EMAIL_INVALID"]),
        ({"recipients": ("a@b.se",) * 21}, ["TOO_MANY_RECIPIENTS"]),
        (
            {"recipients": ("a@b.se", "c@d.se"), "refused": {"c@d.se": AddressState.HARD}},
            ["ADDRESS_REFUSES"],
        ),
        ({"refused": {"c@d.se": AddressState.HARD}}, []),
        ({"is_under_way": True}, ["ALREADY_SENT"]),
        ({"is_under_way": True, "is_again": True}, []),
        ({"buyer": AUTHORITY}, ["AUTHORITY_TAKES_E_INVOICES", "PEPPOL_ID_MISSING"]),
        ({"buyer": KNOWN_AUTHORITY}, ["AUTHORITY_TAKES_E_INVOICES"]),
        ({"buyer": KNOWN_AUTHORITY, "because": "Their system is down"}, []),
        ({"buyer": AUTHORITY, "because": "Not bought publicly"}, []),
        (
            {"buyer": AUTHORITY, "because": "x", "has_consent": False},
            ["CONSENT_REQUIRED"],
        ),
        ({"recipients": (), "has_consent": False}, ["RECIPIENT_MISSING", "CONSENT_REQUIRED"]),
    ],
)
def test_reasons_not_to_send(about: dict[str, object], reasons: list[str]) -> None:
    found = reasons_not_to_send(varied(SOUND, **about))
    assert [reason.code for reason in found] == reasons


def test_a_page_is_called_by_its_number_in_the_buyers_language() -> None:
    assert page_name("sv", 1001) == "faktura-1001.pdf"
    assert page_name("en", 1001) == "invoice-1001.pdf"
    assert page_name("sv", 1001, is_credit_note=True) == "kreditfaktura-1001.pdf"
    assert page_name("en", 1001, is_credit_note=True) == "credit-note-1001.pdf"
