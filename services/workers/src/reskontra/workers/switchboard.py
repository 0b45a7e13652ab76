"""What the actors of this process are plugged into: carriers, registers, the archive."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from reskontra.domain.kernel.channels import Channel
from reskontra.tenancy.archive import Archive
from reskontra.workers.connectors.ecb.connector import EcbRates
from reskontra.workers.connectors.elks46.connector import ElksSms
from reskontra.workers.connectors.name_servers.connector import AskedNameServers
from reskontra.workers.connectors.outbox.connector import Outbox
from reskontra.workers.connectors.peppol_rules.connector import OfficialRules
from reskontra.workers.connectors.print_http.connector import HttpPartner
from reskontra.workers.connectors.print_sftp.connector import SftpPartner
from reskontra.workers.connectors.print_sftp.manifest import PrintFolder
from reskontra.workers.connectors.qvalia.connector import Qvalia
from reskontra.workers.connectors.smtp.connector import SmtpDelivery
from reskontra.workers.connectors.smtp.signing import Signer
from reskontra.workers.connectors.storecove.connector import Storecove
from reskontra.workers.connectors.twilio_sms.connector import TwilioSms
from reskontra.workers.connectors.vies.connector import ViesRegister
from reskontra.workers.dialling import AddressUnknown
from reskontra.workers.ports.access_point import AccessPoint, PeppolDelivery
from reskontra.workers.ports.delivery import Delivery, DeliveryRefused
from reskontra.workers.ports.e_invoice_rules import EInvoiceRules, RulesMissing
from reskontra.workers.ports.name_servers import NameServers
from reskontra.workers.ports.print_partner import PrintPartner
from reskontra.workers.ports.rates import Rates
from reskontra.workers.ports.sms import SmsAtMostOnce, SmsVendor
from reskontra.workers.ports.vat_register import VatRegister, VatRegisterRefused
from reskontra.workers.settings import Settings

Vendor = TypeVar("Vendor")


@dataclass(frozen=True, slots=True, kw_only=True)
class Switchboard:
    """Everything that stands outside the actors, as one value."""

    settings: Settings
    archive: Archive
    carriers: Mapping[Channel, Delivery]
    vat_register: VatRegister | None = None
    rates: Rates | None = None
    e_invoice_rules: EInvoiceRules | None = None
    print_partner: PrintPartner | None = None
    name_servers: NameServers | None = None


class NotPluggedInFault(Exception):
    """An actor ran in a process that was never set up for it."""


_plugged: list[Switchboard] = []


def plug_in(board: Switchboard) -> None:
    """Let the actors of this process use ``board`` from now on."""
    _plugged[:] = [board]


def plugged() -> Switchboard:
    """What the actors of this process use.

    Raises:
        NotPluggedInFault: Nothing is plugged in.
    """
    if not _plugged:
        raise NotPluggedInFault
    return _plugged[0]


def carriers(settings: Settings) -> dict[Channel, Delivery]:
    """Which vendor answers for which channel: one line each."""
    network = point_of_access(settings)
    said: dict[Channel, Delivery | None] = {
        Channel.EMAIL: SmtpDelivery(
            settings.smtp_url, settings.mail_from, settings.bounce_domain, _signer(settings)
        ),
        Channel.SMS: SmsAtMostOnce(_sms_vendor(settings.sms_url)) if settings.sms_url else None,
        Channel.PEPPOL: PeppolDelivery(network) if network else None,
    }
    return {channel: carrier for channel, carrier in said.items() if carrier is not None}


def _signer(settings: Settings) -> Signer | None:
    """With what mail from our own address is signed; with nothing where there is no key."""
    if not settings.dkim_key:
        return None
    return Signer(
        domain=settings.mail_from.rpartition("@")[2],
        selector=settings.dkim_selector,
        key=settings.dkim_key.encode(),
    )


def _sms_vendor(url: str) -> SmsVendor:
    """Who sells text messages, by the name before ``://``."""
    vendors: dict[str, Callable[[str], SmsVendor]] = {"twilio": TwilioSms, "elks46": ElksSms}
    return _named("SMS_URL", url, vendors)


def _named(setting: str, url: str, vendors: Mapping[str, Callable[[str], Vendor]]) -> Vendor:
    """The vendor by the name before ``://``.

    Raises:
        AddressUnknown: It is none of ours, or its address is not whole.
    """
    make = vendors.get(url.partition("://")[0])
    if make is None:
        raise AddressUnknown(f"{setting}: begin with one of {', '.join(vendors)}")
    return make(url)


def point_of_access(settings: Settings) -> AccessPoint | None:
    """Who carries e-invoices, by the name before ``://``; nobody where the operator names none."""
    if not settings.peppol_url:
        return None
    vendors: dict[str, Callable[[str], AccessPoint]] = {
        "outbox": Outbox,
        "qvalia": Qvalia,
        "storecove": Storecove,
    }
    return _named("PEPPOL_URL", settings.peppol_url, vendors)


def carrier(channel: Channel) -> Delivery:
    """Who carries parcels on a channel.

    Raises:
        DeliveryRefused: Nobody does.
    """
    found = plugged().carriers.get(channel)
    if found is None:
        raise DeliveryRefused("NO_CARRIER")
    return found


def access_point() -> AccessPoint | None:
    """The door to the Peppol network, if there is one."""
    found = plugged().carriers.get(Channel.PEPPOL)
    return found.access_point if isinstance(found, PeppolDelivery) else None


def register_of_vat(settings: Settings) -> VatRegister | None:
    """Who knows VAT numbers; nobody where the operator names no address."""
    return ViesRegister(settings.vies_url) if settings.vies_url else None


def vat_register() -> VatRegister:
    """The register of VAT numbers.

    Raises:
        VatRegisterRefused: There is none.
    """
    found = plugged().vat_register
    if found is None:
        raise VatRegisterRefused("NO_REGISTER")
    return found


def rates_published(settings: Settings) -> Rates | None:
    """Who publishes rates of exchange; nobody where the operator names no address."""
    return EcbRates(settings.ecb_url) if settings.ecb_url else None


def publisher_of_rates() -> Rates | None:
    """Who publishes rates of exchange, if anybody does."""
    return plugged().rates


def name_servers_asked(settings: Settings) -> NameServers:
    """Who is asked what stands in the records of a domain."""
    return AskedNameServers(settings.dns_servers)


def rules_of_e_invoices(settings: Settings) -> EInvoiceRules:
    """By which rules e-invoices are judged: the operator's, or those of our packages."""
    return OfficialRules(settings.e_invoice_rules_dir)


def e_invoice_rules() -> EInvoiceRules:
    """Who judges e-invoices.

    Raises:
        RulesMissing: Nobody does.
    """
    found = plugged().e_invoice_rules
    if found is None:
        raise RulesMissing("NO_RULES")
    return found


def partner_who_prints(settings: Settings) -> PrintPartner | None:
    """Who prints letters, by the name before ``://``; the firms themselves if nobody is named."""
    if not settings.print_url:
        return None
    known_by = (settings.print_host_key, settings.print_key_file)
    vendors: dict[str, Callable[[str], PrintPartner]] = {
        "sftp": lambda url: SftpPartner(PrintFolder.from_settings(url, *known_by)),
        "https": HttpPartner,
    }
    return _named("PRINT_URL", settings.print_url, vendors)


def print_partner() -> PrintPartner | None:
    """Who prints letters, if anybody does."""
    return plugged().print_partner
