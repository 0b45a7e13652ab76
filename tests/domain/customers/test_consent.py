"""What a line in the ledger of consent must say."""

from reskontra.domain.customers.consent import (
    STANDARD_WORDING,
    STANDARD_WORDING_VERSION,
    reasons_not_to_record,
    tidied,
)
from reskontra.domain.kernel.channels import Channel
from tests.factories.customers import consent_entry


def test_without_a_wording_the_standard_one_was_agreed_to() -> None:
    tidy = tidied(consent_entry())
    assert tidy.wording == STANDARD_WORDING[Channel.EMAIL]
    assert tidy.wording_version == STANDARD_WORDING_VERSION


def test_a_wording_of_ones_own_keeps_its_own_version() -> None:
    tidy = tidied(consent_entry(wording=" Ja tack ", wording_version=" v3 "))
    assert (tidy.wording, tidy.wording_version) == ("Ja tack", "v3")


def test_every_electronic_channel_has_a_standard_wording() -> None:
    assert set(STANDARD_WORDING) == set(Channel) - {Channel.LETTER}


def test_a_letter_needs_no_consent() -> None:
    reasons = reasons_not_to_record(tidied(consent_entry(channel=Channel.LETTER)))
    assert [reason.code for reason in reasons] == ["CONSENT_NOT_NEEDED"]


def test_evidence_has_a_limit() -> None:
    reasons = reasons_not_to_record(tidied(consent_entry(evidence="x" * 4001)))
    assert [(reason.code, reason.path) for reason in reasons] == [("TOO_LONG", ("evidence",))]
