"""The bank's file, read and doubted. Source: ECB, euro foreign exchange reference rates, XML."""

from datetime import date
from decimal import Decimal

import pytest

from reskontra.workers.connectors.ecb.mapping import rates_of
from reskontra.workers.ports.rates import PublishedRate, RatesOutage
from tests.support.rates import EURO, FRIDAY, day_of, file_of

THURSDAY = date(2026, 11, 19)
TYPED = file_of(day_of(FRIDAY, EURO)).replace(
    b"<gesmes:Envelope", b"<!DOCTYPE x [<!ENTITY a 'aaaa'>]><gesmes:Envelope", 1
)
OTHER = day_of(FRIDAY, {"USD": "1.1583"})


def test_every_rate_of_every_day_is_read() -> None:
    found = rates_of(200, file_of(day_of(FRIDAY, EURO), day_of(THURSDAY, {"SEK": "11.01"})))
    assert found == (
        *(PublishedRate(code, FRIDAY, Decimal(rate)) for code, rate in EURO.items()),
        PublishedRate("SEK", THURSDAY, Decimal("11.01")),
    )


@pytest.mark.parametrize(
    ("status", "body", "reason"),
    [
        (429, b"", "TOO_MANY_REQUESTS"),
        (503, b"<html/>", "HTTP_503"),
        (302, b"", "HTTP_302"),
        (200, b"", "HALF_ANSWER"),
        (200, b"<html><body>Maintenance</body></html>", "HALF_ANSWER"),
        (200, file_of(), "HALF_ANSWER"),
        (200, file_of(day_of(FRIDAY, EURO))[:-40], "HALF_ANSWER"),
        (
            200,
            file_of(day_of(FRIDAY, EURO), OTHER.replace("2026-11-20", "2026-11-19")),
            "HALF_ANSWER",
        ),
        (200, file_of(day_of(FRIDAY, {"SEK": "0"})), "HALF_ANSWER"),
        (200, file_of(day_of(FRIDAY, {"SEK": "-11"})), "HALF_ANSWER"),
        (200, file_of(day_of(FRIDAY, {"SEK": "N/A"})), "HALF_ANSWER"),
        (200, file_of(day_of(FRIDAY, {"SEK": "1e9"})), "HALF_ANSWER"),
        (200, file_of(day_of(FRIDAY, {"SEK": "11", "kr": "1"})), "HALF_ANSWER"),
        (200, file_of(day_of(FRIDAY, EURO).replace("2026-11-20", "today")), "HALF_ANSWER"),
        (200, TYPED, "HALF_ANSWER"),
        (200, TYPED.decode().replace("UTF-8", "UTF-16").encode("utf-16"), "HALF_ANSWER"),
    ],
)
def test_what_are_no_rates_is_an_outage(status: int, body: bytes, reason: str) -> None:
    with pytest.raises(RatesOutage) as outage:
        rates_of(status, body)
    assert outage.value.reason == reason
