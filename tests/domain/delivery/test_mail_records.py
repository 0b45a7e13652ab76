"""What stands in a domain's records, against what shall stand there."""

import pytest

from reskontra.domain.delivery.mail_records import (
    MailRecord,
    RecordKind,
    RecordState,
    Returns,
    Seen,
    judged,
    mail_records,
    return_domain,
)

KEY = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A" + "k" * 360
RETURNS = Returns(domain="bounces.reskontra.example", server="mx.reskontra.example")
DKIM, MX, SPF, DMARC = mail_records("firman.se", KEY, RETURNS)
OK, MISSING, HALF = RecordState.OK, RecordState.MISSING, RecordState.HALF
WRONG, SEVERAL, UNCLEAR = RecordState.WRONG, RecordState.SEVERAL, RecordState.UNCLEAR


def test_the_records_say_exactly_what_to_enter() -> None:
    told = [(one.kind, one.type.value, one.host, one.is_required) for one in (DKIM, MX, SPF, DMARC)]
    assert told == [
        (RecordKind.DKIM, "TXT", "reskontra._domainkey.firman.se", True),
        (RecordKind.RETURN_PATH, "MX", "reskontra.firman.se", True),
        (RecordKind.SPF, "TXT", "reskontra.firman.se", True),
        (RecordKind.DMARC, "TXT", "_dmarc.firman.se", False),
    ]
    assert return_domain("firman.se") == MX.host
    assert DKIM.value == f"v=DKIM1; k=rsa; p={KEY}"
    assert MX.value == "10 mx.reskontra.example"
    assert SPF.value == "v=spf1 include:bounces.reskontra.example ~all"
    assert DMARC.value == "v=DMARC1; p=none; adkim=r; aspf=r"


def test_a_long_value_is_told_in_strings_of_255_bytes() -> None:
    assert [len(one) for one in DKIM.strings] == [255, len(DKIM.value) - 255]
    assert "".join(DKIM.strings) == DKIM.value
    assert MX.strings == (MX.value,)


def test_where_nobody_takes_bounces_in_no_record_says_so() -> None:
    assert [one.kind for one in mail_records("firman.se", KEY, Returns.at(""))] == [
        RecordKind.DKIM,
        RecordKind.DMARC,
    ]
    assert Returns.at("b.example") == Returns(domain="b.example", server="b.example")


@pytest.mark.parametrize(
    ("case", "record", "values", "state"),
    [
        ("as it shall be", DKIM, (DKIM.value,), OK),
        ("the key alone", DKIM, (f"p={KEY}",), OK),
        ("pasted with spaces", DKIM, (f"v=DKIM1;k=rsa ; p={KEY[:90]} {KEY[90:]};",), OK),
        ("for all hashes that are sound", DKIM, (f"h=sha1:sha256; p={KEY}",), OK),
        ("cut where a string ends", DKIM, (DKIM.strings[0],), HALF),
        ("another firm's key", DKIM, (f"v=DKIM1; k=rsa; p={KEY[::-1]}",), WRONG),
        ("taken back", DKIM, ("v=DKIM1; p=",), WRONG),
        ("another kind of key", DKIM, (f"v=DKIM1; k=ed25519; p={KEY}",), WRONG),
        ("for unsound hashes alone", DKIM, (f"v=DKIM1; h=sha1; p={KEY}",), WRONG),
        ("not for mail", DKIM, (f"v=DKIM1; s=tlsrpt; p={KEY}",), WRONG),
        ("something else", DKIM, ("google-site-verification=1",), WRONG),
        ("two keys at one name", DKIM, (DKIM.value, f"p={KEY[::-1]}"), SEVERAL),
        ("nothing", DKIM, (), MISSING),
        ("silence", DKIM, None, UNCLEAR),
        ("as it shall be", MX, ("10 mx.reskontra.example.",), OK),
        ("another preference", MX, ("5 MX.reskontra.example",), OK),
        ("another server beside it", MX, ("10 mx.reskontra.example.", "20 b.example."), SEVERAL),
        ("another server", MX, ("10 b.example.",), WRONG),
        ("no mail at all (RFC 7505)", MX, ("0 .",), WRONG),
        ("nothing", MX, (), MISSING),
        ("as it shall be", SPF, (SPF.value,), OK),
        ("more senders", SPF, ("V=SPF1 a include:BOUNCES.reskontra.example -all",), OK),
        ("something beside it", SPF, ("hello", SPF.value), OK),
        ("other senders", SPF, ("v=spf1 a -all",), WRONG),
        ("two of them (RFC 7208, 4.5)", SPF, (SPF.value, "v=spf1 a -all"), SEVERAL),
        ("another version", SPF, ("v=spf10 include:bounces.reskontra.example",), MISSING),
        ("as it is advised", DMARC, (DMARC.value,), OK),
        ("stricter", DMARC, ("v=DMARC1; p=reject; aspf=s; rua=mailto:d@firman.se",), OK),
        ("without a policy", DMARC, ("v=DMARC1; rua=mailto:d@firman.se",), WRONG),
        ("two of them", DMARC, (DMARC.value, "v=DMARC1; p=reject"), SEVERAL),
        ("something else", DMARC, ("hello",), MISSING),
        ("silence", DMARC, None, UNCLEAR),
    ],
)
def test_what_is_seen_is_judged(
    case: str, record: MailRecord, values: tuple[str, ...] | None, state: RecordState
) -> None:
    assert judged(record, Seen(values)) is state, case
