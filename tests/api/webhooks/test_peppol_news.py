"""What access points tell, read without trust."""

import json

import pytest

from reskontra.api.webhooks.peppol_news import OUTBOX, QVALIA, STORECOVE, PeppolNews, news_told
from reskontra.domain.delivery.views import Outcome
from reskontra.domain.invoicing.responses import ToldAnswer

KEY = "0193e7d4-0000-7000-8000-000000000001"
GUID = {"event_type": "document_submission", "guid": "g-1", "idempotencyGuid": KEY}
SENT = {"eventType": "document_delivery", "direction": "outgoing", "integrationId": "i-1"}


@pytest.mark.parametrize(
    ("vendor", "told", "news"),
    [
        (STORECOVE, GUID | {"event": "succeeded"}, PeppolNews(key=KEY, outcome=Outcome.DELIVERED)),
        (
            STORECOVE,
            {"document_guid": "g-1", "event": "failed", "details": "No\nway", "tenant_id": "tnt_1"},
            PeppolNews(key="g-1", outcome=Outcome.BOUNCED, reason="No way", firm="tnt_1"),
        ),
        (
            STORECOVE,
            GUID | {"event": "rejected", "details": "Wrong price"},
            PeppolNews(
                key=KEY,
                reason="Wrong price",
                answers=(ToldAnswer("RE", "Wrong price", "rejected"),),
            ),
        ),
        (STORECOVE, GUID | {"event": "cleared"}, PeppolNews(key=KEY)),
        (STORECOVE, {"event": "succeeded"}, None),
        (
            QVALIA,
            SENT | {"status": {"status": "processed"}},
            PeppolNews(key="i-1", outcome=Outcome.DELIVERED),
        ),
        (
            QVALIA,
            SENT | {"status": {"status": "error"}, "error": "No SMP"},
            PeppolNews(key="i-1", outcome=Outcome.BOUNCED, reason="No SMP"),
        ),
        (QVALIA, SENT | {"status": {"status": "delayed"}}, PeppolNews(key="i-1")),
        (QVALIA, SENT | {"status": {"status": "processed"}, "direction": "incoming"}, None),
        (QVALIA, SENT, None),
        (
            OUTBOX,
            {"key": KEY, "state": "DELIVERED", "responses": [{"code": "AP", "text": "Tack"}, 1]},
            PeppolNews(
                key=KEY, outcome=Outcome.DELIVERED, answers=(ToldAnswer("AP", "Tack", "0"),)
            ),
        ),
        (OUTBOX, {"key": KEY, "responses": "x"}, None),
        ("nobody", GUID | {"event": "succeeded"}, None),
    ],
    ids=range(13),
)
def test_news(vendor: str, told: object, news: PeppolNews | None) -> None:
    assert news_told(vendor, json.dumps(told).encode()) == news


DEEP = b'{"guid":' + b"[" * 60_000


@pytest.mark.parametrize(
    "body", [b"", b"<", b"[]", b"1", b"\xff", DEEP, b'{"guid": "\\u0000"}'], ids=range(7)
)
def test_rubbish_is_nothing(body: bytes) -> None:
    assert news_told(STORECOVE, body) is None


@pytest.mark.parametrize(
    ("vendor", "told"),
    [
        (STORECOVE, {"guid": "a\0b"}),
        (QVALIA, SENT | {"integrationId": "a\0b", "status": {"status": "processed"}}),
        (OUTBOX, {"key": "a\0b"}),
    ],
    ids=[STORECOVE, QVALIA, OUTBOX],
)
def test_a_key_is_text_that_can_be_looked_for(vendor: str, told: object) -> None:
    news = news_told(vendor, json.dumps(told).encode())
    assert news is not None
    assert news.key == "a b"
