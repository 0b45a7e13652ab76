"""A register that keeps people waiting, hangs up, or is not there."""

import pytest

from reskontra.workers.connectors.vies.client import ViesClient
from reskontra.workers.connectors.vies.connector import ViesRegister
from reskontra.workers.connectors.vies.manifest import ViesAddress
from reskontra.workers.ports.vat_register import VatRegisterOutage, VatRegisterRefused
from tests.support.register import CONSULTED, Register, fault, open_register, raw, valid

NUMBER = "DE123456789"


def hasty(register: Register) -> ViesRegister:
    return ViesRegister(register.url, ViesClient(ViesAddress.from_url(register.url), seconds=3))


async def test_the_register_is_asked_once_in_our_name() -> None:
    async with open_register() as register:
        told = await ViesRegister(register.url).look_up(NUMBER, requester="SE556703748501")

    assert told.is_valid
    assert told.consultation_number == CONSULTED
    assert register.questions == [
        {
            "path": "/vies/rest-api/check-vat-number",
            "countryCode": "DE",
            "vatNumber": "123456789",
            "requesterMemberStateCode": "SE",
            "requesterNumber": "556703748501",
        }
    ]


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (Register.SILENCE, "TIMEOUT"),
        (raw(200, b'{"valid":', length=400), "HALF_ANSWER"),
        (raw(200, b"x" * 100_000), "HALF_ANSWER"),
        (raw(429, b""), "TOO_MANY_REQUESTS"),
        (raw(302, b""), "HALF_ANSWER"),
        (b"nothing that a browser knows\r\n\r\n", "HALF_ANSWER"),
        (fault("MS_UNAVAILABLE"), "MS_UNAVAILABLE"),
        (valid("FR12345678901"), "HALF_ANSWER"),
    ],
)
async def test_misbehaviour_is_an_outage(answer: bytes, reason: str) -> None:
    async with open_register() as register:
        register.answers = [answer]
        with pytest.raises(VatRegisterOutage) as outage:
            await hasty(register).look_up(NUMBER, requester=None)
    assert outage.value.reason == reason


async def test_a_refusal_is_no_outage() -> None:
    async with open_register() as register:
        register.answers = [fault("INVALID_REQUESTER_INFO", 400)]
        with pytest.raises(VatRegisterRefused, match="INVALID_REQUESTER_INFO"):
            await hasty(register).look_up(NUMBER, requester="SE556703748501")


async def test_a_register_that_is_not_there_may_be_there_later() -> None:
    async with open_register() as register:
        pass
    with pytest.raises(VatRegisterOutage, match="UNREACHABLE"):
        await ViesRegister(register.url).look_up(NUMBER, requester=None)
