"""A text message is taken at most once, however the vendor behaves: by both contracts."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from reskontra.domain.kernel import clock
from reskontra.workers.connectors.elks46.client import ElksClient
from reskontra.workers.connectors.elks46.connector import ElksSms
from reskontra.workers.connectors.elks46.manifest import ElksAccount
from reskontra.workers.connectors.twilio_sms.client import TwilioClient
from reskontra.workers.connectors.twilio_sms.connector import TwilioSms
from reskontra.workers.connectors.twilio_sms.manifest import TwilioAccount
from reskontra.workers.ports.delivery import Consignment, DeliveryOutage, DeliveryRefused
from reskontra.workers.ports.sms import SmsAtMostOnce, SmsMessage, SmsVendor
from tests.support.sms_vendors import ELKS, TWILIO, Dialect, Mood, open_sms_vendor

Connect = Callable[[str], SmsVendor]
TEXT = "Faktura 1001: 12 500,00 kr. https://reskontra.example/p/åäö"


def by_twilio(url: str) -> SmsVendor:
    return TwilioSms(url, TwilioClient(TwilioAccount.from_url(url), seconds=2))


def by_elks(url: str) -> SmsVendor:
    return ElksSms(url, ElksClient(ElksAccount.from_url(url), seconds=2))


both = pytest.mark.parametrize(("dialect", "connect"), [(TWILIO, by_twilio), (ELKS, by_elks)])


def consignment(since: datetime | None = None, text: str = TEXT) -> Consignment:
    return Consignment(
        message_id="<par_1@parcel.reskontra>",
        sender="Akeri AB",
        reply_to=None,
        recipient="+46701740605",
        subject="",
        text=text,
        perhaps_taken_since=since,
        outcome_url="https://reskontra.example/hooks/sms/token",
    )


def _message(text: str) -> SmsMessage:
    return SmsMessage(sender="Akeri AB", recipient="+46701740605", text=text)


@both
async def test_a_message_is_handed_over_with_where_to_tell_its_fate(
    dialect: Dialect, connect: Connect
) -> None:
    async with open_sms_vendor(dialect) as office:
        receipt = await SmsAtMostOnce(connect(office.url)).hand_over(consignment())
    assert receipt.text == (office.taken[0].get("sid") or office.taken[0].get("id"))
    assert office.texts == [TEXT]
    assert "https://reskontra.example/hooks/sms/token" in office.forms[0].values()
    assert office.asked == 0


@both
@pytest.mark.parametrize(
    "mood",
    [
        Mood.FAULT_AFTER,
        Mood.SILENT_AFTER,
        Mood.HANGS_UP_AFTER,
        Mood.HALF_JSON_AFTER,
        Mood.RUBBISH_AFTER,
    ],
)
async def test_what_was_taken_without_a_word_is_found_in_the_list(
    dialect: Dialect, connect: Connect, mood: Mood
) -> None:
    async with open_sms_vendor(dialect) as office:
        office.moods = [mood]
        receipt = await SmsAtMostOnce(connect(office.url)).hand_over(consignment())
    assert receipt.text == (office.taken[0].get("sid") or office.taken[0].get("id"))
    assert len(office.taken) == 1


@both
async def test_whoever_died_after_the_vendor_took_it_is_followed_by_one_who_looks_first(
    dialect: Dialect, connect: Connect
) -> None:
    async with open_sms_vendor(dialect) as office:
        carrier = SmsAtMostOnce(connect(office.url))
        began = clock.now()
        first = await carrier.hand_over(consignment())
        second = await carrier.hand_over(consignment(began))
    assert first == second
    assert len(office.taken) == 1


@both
async def test_what_is_not_in_the_list_goes(dialect: Dialect, connect: Connect) -> None:
    async with open_sms_vendor(dialect) as office:
        carrier = SmsAtMostOnce(connect(office.url))
        await carrier.hand_over(consignment(text="Another text"))
        await carrier.hand_over(consignment(clock.now()))
        await carrier.hand_over(consignment(clock.now() + timedelta(minutes=5)))
    assert office.texts == ["Another text", TEXT, TEXT]


@both
async def test_where_the_list_is_kept_back_nothing_is_sent_again(
    dialect: Dialect, connect: Connect
) -> None:
    async with open_sms_vendor(dialect) as office:
        office.moods, office.hides = [Mood.FAULT_AFTER, Mood.GOOD], True
        carrier = SmsAtMostOnce(connect(office.url))
        for since in (None, clock.now()):
            with pytest.raises(DeliveryOutage, match="MAYBE_SENT"):
                await carrier.hand_over(consignment(since))
    assert len(office.taken) == 1


@both
async def test_a_list_too_long_to_read_tells_nothing(dialect: Dialect, connect: Connect) -> None:
    async with open_sms_vendor(dialect) as office:
        carrier = SmsAtMostOnce(connect(office.url))
        began = clock.now()
        for number in range(100):
            await connect(office.url).send(_message(f"Text {number}"))
        with pytest.raises(DeliveryOutage, match="MAYBE_SENT TOO_MANY_MESSAGES"):
            await carrier.hand_over(consignment(began))
    assert len(office.taken) == 100


@both
@pytest.mark.parametrize(
    ("mood", "reason"),
    [
        (Mood.TOO_MANY, "TOO_MANY_REQUESTS"),
        (Mood.FAULT_BEFORE, "HTTP_500"),
        (Mood.KNOWS_US_NOT, "20003|HTTP_401"),
    ],
)
async def test_what_was_not_taken_may_go_later(
    dialect: Dialect, connect: Connect, mood: Mood, reason: str
) -> None:
    async with open_sms_vendor(dialect) as office:
        office.moods = [mood]
        with pytest.raises(DeliveryOutage, match=reason) as outage:
            await SmsAtMostOnce(connect(office.url)).hand_over(consignment())
    assert office.taken == []
    assert "secret" not in str(outage.value)


@both
async def test_a_number_that_the_vendor_refuses_is_refused_in_its_words(
    dialect: Dialect, connect: Connect
) -> None:
    async with open_sms_vendor(dialect) as office:
        office.moods = [Mood.REFUSES]
        with pytest.raises(DeliveryRefused, match="Invalid"):
            await SmsAtMostOnce(connect(office.url)).hand_over(consignment())
    assert office.taken == []


@both
async def test_a_vendor_that_is_not_there_has_taken_nothing(
    dialect: Dialect, connect: Connect
) -> None:
    async with open_sms_vendor(dialect) as office:
        pass
    with pytest.raises(DeliveryOutage, match="UNREACHABLE"):
        await SmsAtMostOnce(connect(office.url)).hand_over(consignment())
