"""The company's types."""

from datetime import date, datetime
from typing import Self

import strawberry

from reskontra.api import links
from reskontra.api.addresses import Address
from reskontra.api.company.parts import OcrLevel, PageSettings
from reskontra.api.context import Info
from reskontra.api.nodes import Node
from reskontra.api.scalars import (
    Bankgiro,
    EmailAddress,
    Iban,
    Locale,
    OrgNumber,
    Plusgiro,
    Sha256,
    VatNumber,
)
from reskontra.api.vat import VatStatus
from reskontra.domain.company.views import CompanyProfile, NumberSeriesStatus


def _logo_url(root: "Logo", info: Info) -> str:
    return links.logo_url(info.context, root.media_type, root.sha256)


@strawberry.type
class Logo:
    """The picture at the top of everything that is printed (logotyp)."""

    sha256: Sha256
    media_type: str
    url: str = strawberry.field(
        resolver=_logo_url, description="Where its bytes are; valid for five minutes."
    )


@strawberry.type
class Upload:
    """A file that is expected (uppladdning)."""

    id: str = strawberry.field(description="Use it after the PUT; valid for fifteen minutes.")
    url: str = strawberry.field(description="PUT the bytes here, with their content type.")


@strawberry.type
class NumberSeries:
    """A gapless number series (nummerserie)."""

    name: str
    start_number: int
    next_number: int = strawberry.field(description="The number that is taken next.")
    version: int

    @classmethod
    def of(cls, value: NumberSeriesStatus) -> Self:
        return cls(
            name=value.name,
            start_number=value.start_number,
            next_number=value.next_number,
            version=value.version,
        )


@strawberry.type
class Company(Node):
    """The firm that invoices (företag)."""

    version: int
    name: str
    org_number: OrgNumber = strawberry.field(description="Organisationsnummer.")
    vat_number: VatNumber | None = strawberry.field(description="Momsregistreringsnummer.")
    seat: str = strawberry.field(description="Registered office (säte).")
    address: Address
    email: EmailAddress | None
    phone: str | None
    website: str | None
    is_f_skatt_approved: bool = strawberry.field(description="Godkänd för F-skatt.")
    bankgiro: Bankgiro | None
    plusgiro: Plusgiro | None
    iban: Iban | None
    bic: str | None
    payment_terms_days: int = strawberry.field(description="Payment terms (betalningsvillkor).")
    rounds_to_krona: bool = strawberry.field(description="Öresavrundning.")
    prices_include_vat_for_persons: bool = strawberry.field(
        description="New invoices to private persons have prices with VAT (priser inkl. moms)."
    )
    swish_number: str | None = strawberry.field(description="Swish-nummer.")
    sms_sender: str | None = strawberry.field(
        description="The chosen sender of text messages (avsändare av sms)."
    )
    sms_sender_shown: str = strawberry.field(
        description="Who text messages are from: as chosen, or made of the name."
    )
    mail_sender: str | None = strawberry.field(
        description="The chosen sender of mail (avsändarnamn)."
    )
    mail_sender_shown: str = strawberry.field(
        description="Who mail is from: as chosen, or the firm's name."
    )
    mail_reply_to: EmailAddress | None = strawberry.field(
        description="The chosen address for answers to mail (svarsadress)."
    )
    ocr_level: OcrLevel = strawberry.field(description="OCR-nivå enligt bankgiroavtalet.")
    ocr_lengths: list[int] = strawberry.field(
        description="The lengths of references, check digit included, where they are fixed."
    )
    page: PageSettings = strawberry.field(description="How invoices look (fakturans utseende).")
    locale: Locale
    vat_status: VatStatus = strawberry.field(
        description="How it stands with the tax authority (momsstatus)."
    )
    logo: Logo | None
    books_closed_through_date: date | None = strawberry.field(
        description="Nothing may be dated on or before this day (bokföringen stängd t.o.m.)."
    )
    created_at: datetime
    updated_at: datetime

    @classmethod
    def of(cls, value: CompanyProfile) -> Self:
        same = {name: getattr(value, name) for name in _SAME_NAMES}
        logo = value.logo
        return cls(
            **same,
            address=Address.of(value.address),
            ocr_lengths=list(value.ocr_lengths),
            page=PageSettings.of(value.page),
            logo=Logo(sha256=Sha256(logo.sha256), media_type=logo.media_type) if logo else None,
            books_closed_through_date=value.books_closed_through,
        )


_SAME_NAMES = [
    "id",
    "version",
    "name",
    "org_number",
    "vat_number",
    "seat",
    "email",
    "phone",
    "website",
    "is_f_skatt_approved",
    "bankgiro",
    "plusgiro",
    "iban",
    "bic",
    "payment_terms_days",
    "rounds_to_krona",
    "prices_include_vat_for_persons",
    "swish_number",
    "sms_sender",
    "sms_sender_shown",
    "mail_sender",
    "mail_sender_shown",
    "mail_reply_to",
    "ocr_level",
    "locale",
    "vat_status",
    "created_at",
    "updated_at",
]
