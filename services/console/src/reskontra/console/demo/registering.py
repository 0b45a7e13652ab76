"""Registers the customers of the story with what they have consented to."""

from collections.abc import Callable

from reskontra.console.demo import cast, documents
from reskontra.console.demo.client import Json
from reskontra.console.demo.firm import Firm


def register(
    firm: Firm, customer: cast.Customer, known: Json | None, advance: Callable[[str], None]
) -> str:
    """Register the customer with their consents; return the id.

    An earlier run may have been killed half the way: only what is missing is told.
    """
    advance(f"Customer {customer.name}")
    card = known or {
        **firm.tell_once(documents.CUSTOMER_CREATE, "customer", **customer.as_input())["customer"],
        "consents": [],
    }
    customer_id = str(card["id"])
    advance(f"Consent of {customer.name}")
    told = {consent["channel"] for consent in card["consents"]}
    if customer.has_consented and "EMAIL" not in told:
        firm.tell_once(
            documents.CONSENT_RECORD,
            "consent",
            customerId=customer_id,
            channel="EMAIL",
            source="AGREEMENT",
            wording="Fakturor får skickas till oss med e-post.",
            evidence="Ramavtal, § 7",
        )
    if customer.mobile and "SMS" not in told:
        firm.tell_once(
            documents.CONSENT_RECORD,
            "texts",
            customerId=customer_id,
            channel="SMS",
            source="AGREEMENT",
            wording="Länkar till fakturor får skickas till oss som sms.",
            evidence="Ramavtal, § 7",
        )
    return customer_id
