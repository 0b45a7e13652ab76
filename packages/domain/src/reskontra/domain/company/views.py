"""The company as others see it, and what may be asked to change."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from reskontra.domain.company.ids import CompanyId
from reskontra.domain.company.looks import USUAL_PAGE, PageSettings
from reskontra.domain.countries.references import OcrAgreement, OcrLevel
from reskontra.domain.countries.vat import VatStatus
from reskontra.domain.kernel.addresses import NOWHERE, Address
from reskontra.domain.kernel.changes import UNCHANGED, Keep
from reskontra.domain.kernel.sms_sender import USUAL_SMS_SENDER, sms_sender


class Series(StrEnum):
    """The rows of numbers that every company has from the start, by name."""

    INVOICE = "INVOICE"
    CUSTOMER = "CUSTOMER"
    CONSULTANT = "CONSULTANT"
    AGREEMENT = "AGREEMENT"
    ASSIGNMENT = "ASSIGNMENT"


class Numbered(StrEnum):
    """A kind of document that can have a series of its own; without one it has the invoices'."""

    INVOICE = "INVOICE"
    CREDIT_NOTE = "CREDIT_NOTE"


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyEntry:
    """What a company says of itself."""

    name: str
    org_number: str
    vat_number: str | None = None
    seat: str = ""
    address: Address = NOWHERE
    email: str | None = None
    phone: str | None = None
    website: str | None = None
    is_f_skatt_approved: bool = False
    bankgiro: str | None = None
    plusgiro: str | None = None
    iban: str | None = None
    bic: str | None = None
    swish_number: str | None = None
    sms_sender: str | None = None
    mail_sender: str | None = None
    mail_reply_to: str | None = None
    payment_terms_days: int = 30
    rounds_to_krona: bool = True
    prices_include_vat_for_persons: bool = False
    ocr_level: OcrLevel = OcrLevel.LENGTH_DIGIT
    ocr_lengths: tuple[int, ...] = ()
    page: PageSettings = USUAL_PAGE
    locale: str = "sv"
    vat_status: VatStatus = VatStatus.NORMAL

    @property
    def ocr_agreement(self) -> OcrAgreement:
        """What is agreed with the bank about references."""
        return OcrAgreement(self.ocr_level, self.ocr_lengths)

    @property
    def sms_sender_shown(self) -> str:
        """Who text messages are from: as the firm has chosen, or made of its name."""
        return self.sms_sender or sms_sender(self.name) or USUAL_SMS_SENDER

    @property
    def mail_sender_shown(self) -> str:
        """Who mail is from: as the firm has chosen, or its name."""
        return self.mail_sender or self.name

    @property
    def mail_reply_to_shown(self) -> str | None:
        """Where answers to mail go: as the firm has chosen, or its own address."""
        return self.mail_reply_to or self.email


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyChange:
    """New values for some of the fields of a ``CompanyEntry``, of the same names."""

    name: str | Keep = UNCHANGED
    org_number: str | Keep = UNCHANGED
    vat_number: str | Keep | None = UNCHANGED
    seat: str | Keep = UNCHANGED
    address: Address | Keep = UNCHANGED
    email: str | Keep | None = UNCHANGED
    phone: str | Keep | None = UNCHANGED
    website: str | Keep | None = UNCHANGED
    is_f_skatt_approved: bool | Keep = UNCHANGED
    bankgiro: str | Keep | None = UNCHANGED
    plusgiro: str | Keep | None = UNCHANGED
    iban: str | Keep | None = UNCHANGED
    bic: str | Keep | None = UNCHANGED
    swish_number: str | Keep | None = UNCHANGED
    sms_sender: str | Keep | None = UNCHANGED
    mail_sender: str | Keep | None = UNCHANGED
    mail_reply_to: str | Keep | None = UNCHANGED
    payment_terms_days: int | Keep = UNCHANGED
    rounds_to_krona: bool | Keep = UNCHANGED
    prices_include_vat_for_persons: bool | Keep = UNCHANGED
    ocr_level: OcrLevel | Keep = UNCHANGED
    ocr_lengths: tuple[int, ...] | Keep = UNCHANGED
    page: PageSettings | Keep = UNCHANGED
    locale: str | Keep = UNCHANGED
    vat_status: VatStatus | Keep = UNCHANGED


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture in the archive."""

    sha256: str
    media_type: str


class NetworkState(StrEnum):
    """How far a firm has come with its own account at the access point."""

    NOT_CONNECTED = "NOT_CONNECTED"
    ASKED = "ASKED"
    CONNECTED = "CONNECTED"
    REFUSED = "REFUSED"


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkSender:
    """A firm in the network: its address, its account at the access point, and how it stands."""

    state: NetworkState = NetworkState.NOT_CONNECTED
    participant: str | None = None
    account: str | None = None
    reason: str | None = None
    asked_at: datetime | None = None
    answered_at: datetime | None = None


NOBODY: Final = NetworkSender()


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyProfile(CompanyEntry):
    """The company as it is now."""

    id: CompanyId
    version: int
    logo: Logo | None
    books_closed_through: date | None
    created_at: datetime
    updated_at: datetime
    network: NetworkSender = NOBODY


@dataclass(frozen=True, slots=True)
class NumberSeriesStatus:
    """Where a number series stands; every number from the start up to the next one is taken."""

    name: str
    start_number: int
    next_number: int
    version: int
