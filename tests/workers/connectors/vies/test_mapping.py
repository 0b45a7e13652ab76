"""VIES' words against ours."""

import json

import pytest

from reskontra.workers.connectors.vies.mapping import answer_of, question
from reskontra.workers.ports.vat_register import VatAnswer, VatRegisterOutage, VatRegisterRefused

NUMBER = "DE123456789"
SAID = {"countryCode": "DE", "vatNumber": "123456789", "valid": True}


def said(status: int = 200, **about: object) -> VatAnswer:
    return answer_of(status, json.dumps(SAID | about).encode(), NUMBER)


def test_a_number_is_asked_about_in_our_name() -> None:
    assert question(NUMBER, "SE556703748501") == {
        "countryCode": "DE",
        "vatNumber": "123456789",
        "requesterMemberStateCode": "SE",
        "requesterNumber": "556703748501",
    }


def test_who_has_no_number_asks_without_a_name() -> None:
    assert question("EL123456789", None) == {"countryCode": "EL", "vatNumber": "123456789"}


def test_a_valid_number_comes_with_its_proof() -> None:
    told = said(requestIdentifier="WAPI1", name="Kunde GmbH", address="Hauptstraße 1\n10115 Berlin")
    assert told == VatAnswer(
        is_valid=True,
        name="Kunde GmbH",
        address="Hauptstraße 1 10115 Berlin",
        consultation_number="WAPI1",
    )


def test_what_a_state_keeps_to_itself_is_empty() -> None:
    assert said(name="---", address="---", requestIdentifier="") == VatAnswer(is_valid=True)


def test_nobody_has_an_invalid_number() -> None:
    assert said(valid=False) == VatAnswer(is_valid=False)


@pytest.mark.parametrize(
    ("status", "body", "reason"),
    [
        (429, b"slow down", "TOO_MANY_REQUESTS"),
        (500, b'{"actionSucceed":false,"errorWrappers":[{"error":"MS_UNAVAILABLE"}]}',
         "MS_UNAVAILABLE"),
        (200, b'{"actionSucceed":false,"errorWrappers":[{"error":"MS_MAX_CONCURRENT_REQ"}]}',
         "MS_MAX_CONCURRENT_REQ"),
        (400, b'{"actionSucceed":false,"errorWrappers":[{"error":"GLOBAL_MAX_CONCURRENT_REQ"}]}',
         "GLOBAL_MAX_CONCURRENT_REQ"),
        (500, b'{"actionSucceed":false,"errorWrappers":[{"error":"TIMEOUT"}]}', "TIMEOUT"),
        (400, b'{"actionSucceed":false}', "ACTION_FAILED"),
        (503, b"<html>away</html>", "HTTP_503"),
        (404, json.dumps(SAID).encode(), "HTTP_404"),
        (200, b'{"countryCode":"DE","vatNumber":"1234', "HALF_ANSWER"),
        (200, b"[]", "HALF_ANSWER"),
        (200, b"\xff\xfe", "HALF_ANSWER"),
        (200, b'{"countryCode":"DE","vatNumber":"123456789"}', "HALF_ANSWER"),
        (200, b'{"countryCode":"DE","vatNumber":"123456789","valid":"true"}', "HALF_ANSWER"),
        (200, b'{"countryCode":"FR","vatNumber":"123456789","valid":true}', "HALF_ANSWER"),
    ],
)  # fmt: skip
def test_what_is_no_answer_may_be_asked_again(status: int, body: bytes, reason: str) -> None:
    with pytest.raises(VatRegisterOutage) as outage:
        answer_of(status, body, NUMBER)
    assert outage.value.reason == reason


@pytest.mark.parametrize(
    "code", ["INVALID_INPUT", "INVALID_REQUESTER_INFO", "VAT_BLOCKED", "IP_BLOCKED"]
)
def test_what_would_be_refused_again_is_no_outage(code: str) -> None:
    body = {"actionSucceed": False, "errorWrappers": [{"error": code, "message": ""}]}
    with pytest.raises(VatRegisterRefused) as refused:
        answer_of(400, json.dumps(body).encode(), NUMBER)
    assert refused.value.reason == code
