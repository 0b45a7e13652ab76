"""Who answers for what."""

from dataclasses import replace

import asyncssh
import pytest

from reskontra.domain.kernel.channels import Channel
from reskontra.workers import switchboard
from reskontra.workers.connectors.ecb.connector import EcbRates
from reskontra.workers.connectors.outbox.connector import Outbox
from reskontra.workers.connectors.peppol_rules.connector import OfficialRules
from reskontra.workers.connectors.print_http.connector import HttpPartner
from reskontra.workers.connectors.print_sftp.connector import SftpPartner
from reskontra.workers.connectors.qvalia.connector import Qvalia
from reskontra.workers.connectors.smtp.connector import SmtpDelivery
from reskontra.workers.connectors.storecove.connector import Storecove
from reskontra.workers.connectors.vies.connector import ViesRegister
from reskontra.workers.dialling import AddressUnknown
from reskontra.workers.ports.access_point import AccessPoint, PeppolDelivery
from reskontra.workers.ports.delivery import DeliveryRefused
from reskontra.workers.ports.e_invoice_rules import RulesMissing
from reskontra.workers.ports.print_partner import PrintPartner
from reskontra.workers.ports.sms import SmsAtMostOnce
from reskontra.workers.ports.vat_register import VatRegisterRefused
from reskontra.workers.settings import Settings
from reskontra.workers.switchboard import (
    carrier,
    carriers,
    e_invoice_rules,
    partner_who_prints,
    point_of_access,
    publisher_of_rates,
    rates_published,
    register_of_vat,
    rules_of_e_invoices,
    vat_register,
)
from tests.support.workers import Workers


def test_mail_goes_by_smtp() -> None:
    assert isinstance(carriers(Settings(database_url="x"))[Channel.EMAIL], SmtpDelivery)


@pytest.mark.parametrize("url", ["twilio://AC1:t@api.twilio.com", "elks46://u1:p@api.46elks.com"])
def test_text_messages_go_by_the_vendor_that_is_named(url: str) -> None:
    named = carriers(Settings(database_url="x", sms_url=url))
    assert isinstance(named[Channel.SMS], SmsAtMostOnce)
    assert Channel.SMS not in carriers(Settings(database_url="x"))


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (Settings(database_url="x", sms_url="pigeon://a:b@c"), "SMS_URL.*twilio, elks46"),
        (Settings(database_url="x", peppol_url="pigeon://a"), "PEPPOL_URL.*outbox, qvalia"),
    ],
)
def test_a_vendor_that_nobody_knows_is_told_with_its_setting(settings: Settings, said: str) -> None:
    with pytest.raises(AddressUnknown, match=said):
        carriers(settings)


async def test_a_channel_that_nobody_serves_refuses_the_parcel(workers: Workers) -> None:
    assert carrier(Channel.EMAIL) is workers.board.carriers[Channel.EMAIL]
    with pytest.raises(DeliveryRefused, match="NO_CARRIER"):
        carrier(Channel.LETTER)


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("outbox:///var/peppol", Outbox),
        ("storecove://key@api.storecove.com", Storecove),
        ("qvalia://key@api.qvalia.com/SE1", Qvalia),
    ],
)
def test_e_invoices_go_by_the_access_point_that_is_named(url: str, kind: type[AccessPoint]) -> None:
    settings = Settings(database_url="x", peppol_url=url)
    assert isinstance(point_of_access(settings), kind)
    assert isinstance(carriers(settings)[Channel.PEPPOL], PeppolDelivery)
    assert Channel.PEPPOL not in carriers(Settings(database_url="x"))


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("sftp://firm:secret@print.example/in", SftpPartner),
        ("https://us:secret@print.example", HttpPartner),
    ],
)
def test_letters_are_printed_by_the_partner_that_is_named(
    url: str, kind: type[PrintPartner]
) -> None:
    key = asyncssh.generate_private_key("ssh-ed25519").export_public_key().decode()
    settings = Settings(database_url="x", print_url=url, print_host_key=key)
    assert isinstance(partner_who_prints(settings), kind)
    assert partner_who_prints(Settings(database_url="x")) is None


def test_an_actor_in_a_process_that_was_never_set_up_is_a_fault(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(switchboard, "_plugged", [])
    with pytest.raises(switchboard.NotPluggedInFault):
        switchboard.plugged()


def test_vat_numbers_are_known_to_vies() -> None:
    assert isinstance(register_of_vat(Settings(database_url="x")), ViesRegister)


def test_rates_are_published_by_the_european_central_bank() -> None:
    assert isinstance(rates_published(Settings(database_url="x")), EcbRates)


async def test_where_no_publisher_is_named_there_are_no_rates(workers: Workers) -> None:
    assert rates_published(Settings(database_url="x", ecb_url="")) is None
    assert publisher_of_rates() is workers.board.rates is None


async def test_where_nobody_judges_e_invoices_there_are_no_rules(
    workers: Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert isinstance(rules_of_e_invoices(workers.board.settings), OfficialRules)
    assert e_invoice_rules() is workers.board.e_invoice_rules
    monkeypatch.setattr(switchboard, "_plugged", [replace(workers.board, e_invoice_rules=None)])
    with pytest.raises(RulesMissing, match="NO_RULES"):
        e_invoice_rules()


async def test_where_no_register_is_named_nobody_is_asked(
    workers: Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert vat_register() is workers.board.vat_register
    silent = register_of_vat(Settings(database_url="x", vies_url=""))
    assert silent is None
    monkeypatch.setattr(switchboard, "_plugged", [replace(workers.board, vat_register=silent)])
    with pytest.raises(VatRegisterRefused, match="NO_REGISTER"):
        vat_register()
