"""Customers are registered whole, also where an earlier run was killed half the way."""

from dataclasses import dataclass, field

import pytest
from typing_extensions import override

from reskontra.console.demo.cast import CUSTOMERS, Customer
from reskontra.console.demo.client import Client, Json
from reskontra.console.demo.firm import Firm
from reskontra.console.demo.registering import register

BOTH = next(one for one in CUSTOMERS if one.has_consented and one.mobile)
NEITHER = next(one for one in CUSTOMERS if not one.has_consented and not one.mobile)
NEW = ["customerCreate", "consentRecord EMAIL", "consentRecord SMS"]


@dataclass(frozen=True, slots=True)
class Listening(Client):
    """Keeps what the firm is told."""

    told: list[str] = field(default_factory=list)

    @override
    def tell(self, door: str, document: str, **given: object) -> Json:
        name = document.split("{")[1].split("(", maxsplit=1)[0].strip()
        self.told.append(f"{name} {given.get('channel', '')}".strip())
        return {"customer": {"id": "new"}}


@pytest.fixture
def listening() -> Listening:
    return Listening("http://127.0.0.1")


def card(*channels: str) -> Json:
    return {"id": "old", "consents": [{"channel": channel} for channel in channels]}


@pytest.mark.parametrize(
    ("customer", "known", "told"),
    [
        pytest.param(BOTH, None, NEW, id="unknown"),
        pytest.param(BOTH, card(), NEW[1:], id="killed_before_consent"),
        pytest.param(BOTH, card("EMAIL"), NEW[2:], id="killed_between_consents"),
        pytest.param(BOTH, card("SMS", "EMAIL"), [], id="all_there"),
        pytest.param(NEITHER, None, NEW[:1], id="no_consent"),
        pytest.param(NEITHER, card(), [], id="no_consent_known"),
    ],
)
def test_only_what_is_missing_is_told(
    listening: Listening, customer: Customer, known: Json | None, told: list[str]
) -> None:
    steps: list[str] = []
    register(Firm(listening, "norrsken", is_new=False), customer, known, steps.append)
    assert listening.told == told
    assert steps == [f"Customer {customer.name}", f"Consent of {customer.name}"]
