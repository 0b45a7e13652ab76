"""Which domains mail may leave from, and how one stands after each look."""

from datetime import timedelta

import pytest

from reskontra.domain.delivery.mail_records import RecordKind, RecordState
from reskontra.domain.delivery.sending_domains import (
    UNCLEAR_FOR,
    SendingState,
    domain_name,
    reasons_not_to_send_from,
    state_after,
)

OURS = {"reskontra.example", ""}
SHORT, LONG = timedelta(hours=1), UNCLEAR_FOR + timedelta(hours=1)
PENDING, VERIFIED, BROKEN = SendingState.PENDING, SendingState.VERIFIED, SendingState.BROKEN
OK, MISSING, UNCLEAR = RecordState.OK, RecordState.MISSING, RecordState.UNCLEAR
NEEDED = [RecordKind.DKIM, RecordKind.SPF]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("firman.se", "firman.se"),
        (" Faktura.Firman.SE. ", "faktura.firman.se"),
        ("åkeri.se", "xn--keri-poa.se"),
        ("xn--keri-poa.se", "xn--keri-poa.se"),
        ("firman.xn--p1ai", "firman.xn--p1ai"),
        ("wwwfirman.se", "wwwfirman.se"),
        ("post.www.firman.se", "post.www.firman.se"),
        ("firman", None),
        ("www.norrsken", None),
        ("www.firman.se", None),
        ("WWW.Firman.se", None),
        ("firman.s", None),
        ("firman.se1", None),
        ("firman.s-e", None),
        ("firman..se", None),
        ("-firman.se", None),
        ("firman-.se", None),
        ("fir man.se", None),
        ("fir_man.se", None),
        ("kund@firman.se", None),
        ("https://firman.se", None),
        ("192.0.2.1", None),
        ("firman.se\nBcc: a@b.se", None),
        ("a" * 64 + ".se", None),
        (".".join(["abc"] * 60) + ".se", None),
        ("", None),
    ],
)
def test_a_domain_is_kept_as_name_servers_know_it(written: str, name: str | None) -> None:
    assert domain_name(written) == name


@pytest.mark.parametrize(
    ("domain", "local_part", "codes"),
    [
        ("firman.se", "faktura", []),
        ("firman.se", "kund.faktura+1", []),
        ("notgmail.com", "faktura", []),
        ("firman", "faktura", [("SENDING_DOMAIN_INVALID", "domain")]),
        ("www.norrsken", "faktura", [("SENDING_DOMAIN_INVALID", "domain")]),
        ("www.firman.se", "faktura", [("SENDING_DOMAIN_INVALID", "domain")]),
        ("Gmail.com", "faktura", [("SENDING_DOMAIN_PUBLIC", "domain")]),
        ("mail.outlook.com", "faktura", [("SENDING_DOMAIN_PUBLIC", "domain")]),
        ("reskontra.example", "faktura", [("SENDING_DOMAIN_OURS", "domain")]),
        ("a.reskontra.example", "faktura", [("SENDING_DOMAIN_OURS", "domain")]),
        ("firman.se", "", [("LOCAL_PART_INVALID", "localPart")]),
        ("firman.se", "Faktura", [("LOCAL_PART_INVALID", "localPart")]),
        ("firman.se", "a..b", [("LOCAL_PART_INVALID", "localPart")]),
        ("firman.se", "å", [("LOCAL_PART_INVALID", "localPart")]),
        ("firman.se", "a\r\nBcc: b", [("LOCAL_PART_INVALID", "localPart")]),
        ("firman.se", "a" * 65, [("LOCAL_PART_INVALID", "localPart")]),
        (
            "",
            "a b",
            [("SENDING_DOMAIN_INVALID", "domain"), ("LOCAL_PART_INVALID", "localPart")],
        ),
    ],
)
def test_reasons_not_to_send_from(
    domain: str, local_part: str, codes: list[tuple[str, str]]
) -> None:
    reasons = reasons_not_to_send_from(domain, local_part, OURS)
    assert [(one.code, one.path[0]) for one in reasons] == codes


@pytest.mark.parametrize(
    ("case", "before", "found", "unclear_for", "after"),
    [
        ("all are there", PENDING, [OK, OK], SHORT, VERIFIED),
        ("they stay", VERIFIED, [OK, OK], SHORT, VERIFIED),
        ("they are there again", BROKEN, [OK, OK], SHORT, VERIFIED),
        ("one is waited for", PENDING, [OK, MISSING], SHORT, PENDING),
        ("one has gone", VERIFIED, [MISSING, OK], SHORT, BROKEN),
        ("one is cut", VERIFIED, [RecordState.HALF, OK], SHORT, BROKEN),
        ("one is another", VERIFIED, [RecordState.WRONG, OK], SHORT, BROKEN),
        ("one stands there twice", VERIFIED, [OK, RecordState.SEVERAL], SHORT, BROKEN),
        ("it stays broken", BROKEN, [MISSING, UNCLEAR], SHORT, BROKEN),
        ("silence proves nothing", PENDING, [OK, UNCLEAR], SHORT, PENDING),
        ("silence breaks nothing", VERIFIED, [OK, UNCLEAR], SHORT, VERIFIED),
        ("silence mends nothing", BROKEN, [UNCLEAR, UNCLEAR], SHORT, BROKEN),
        ("a day of silence", VERIFIED, [UNCLEAR, OK], LONG, BROKEN),
        ("a day of silence while waiting", PENDING, [UNCLEAR, OK], LONG, PENDING),
    ],
)
def test_how_a_domain_stands(
    case: str,
    before: SendingState,
    found: list[RecordState],
    unclear_for: timedelta,
    after: SendingState,
) -> None:
    seen = dict(zip(NEEDED, found, strict=True)) | {RecordKind.DMARC: MISSING}
    assert state_after(before, seen, NEEDED, unclear_for) is after, case
