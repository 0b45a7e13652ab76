"""What may be asked of the company."""

from dataclasses import fields

import strawberry
from strawberry import Maybe

from reskontra.api.addresses import AddressInput
from reskontra.api.changes import said
from reskontra.api.company.parts import OcrLevel, PageSettingsInput
from reskontra.api.scalars import Locale, Sha256
from reskontra.api.vat import VatStatus
from reskontra.domain.company.views import CompanyChange
from reskontra.domain.kernel.changes import UNCHANGED


@strawberry.input
class CompanyUpdateInput:
    """New values for some of the company's fields; what is left out stays."""

    expected_version: int
    name: Maybe[str]
    org_number: Maybe[str] = strawberry.field(description="Organisationsnummer.")
    vat_number: Maybe[str | None] = strawberry.field(description="Momsregistreringsnummer.")
    seat: Maybe[str] = strawberry.field(description="Registered office (säte).")
    address: Maybe[AddressInput]
    email: Maybe[str | None]
    phone: Maybe[str | None]
    website: Maybe[str | None]
    is_f_skatt_approved: Maybe[bool] = strawberry.field(description="Godkänd för F-skatt.")
    bankgiro: Maybe[str | None]
    plusgiro: Maybe[str | None]
    iban: Maybe[str | None]
    bic: Maybe[str | None]
    payment_terms_days: Maybe[int] = strawberry.field(description="Betalningsvillkor i dagar.")
    rounds_to_krona: Maybe[bool] = strawberry.field(description="Öresavrundning.")
    prices_include_vat_for_persons: Maybe[bool] = strawberry.field(
        description="New invoices to private persons have prices with VAT (priser inkl. moms)."
    )
    swish_number: Maybe[str | None] = strawberry.field(description="Swish-nummer, 123 …")
    sms_sender: Maybe[str | None] = strawberry.field(
        description="Who text messages are from (avsändare av sms); made of the name when null."
    )
    mail_sender: Maybe[str | None] = strawberry.field(
        description="Who mail is from (avsändarnamn); the firm's name when null."
    )
    mail_reply_to: Maybe[str | None] = strawberry.field(
        description="Where answers to mail go (svarsadress); the firm's address when null."
    )
    ocr_level: Maybe[OcrLevel] = strawberry.field(description="OCR-nivå enligt bankgiroavtalet.")
    ocr_lengths: Maybe[list[int]] = strawberry.field(
        description="One or two lengths, check digit included; on the level with fixed lengths."
    )
    page: Maybe[PageSettingsInput] = strawberry.field(description="Fakturans utseende.")
    locale: Maybe[Locale]
    vat_status: Maybe[VatStatus] = strawberry.field(
        description="How the company stands with the tax authority (momsstatus)."
    )

    def change(self) -> CompanyChange:
        values = {field.name: said(getattr(self, field.name)) for field in fields(CompanyChange)}
        if self.address is not None:
            values["address"] = self.address.value.value()
        if self.ocr_lengths is not None:
            values["ocr_lengths"] = tuple(self.ocr_lengths.value)
        if self.page is not None:
            values["page"] = self.page.value.value()
        return CompanyChange(**{n: v for n, v in values.items() if v is not UNCHANGED})


@strawberry.input
class CompanyLogoSetInput:
    """A picture that was uploaded before."""

    upload_id: str = strawberry.field(description="From `uploadCreate`, after the PUT.")


@strawberry.input
class CompanyLogoRemoveInput:
    """No picture any more."""

    reason: str = ""


@strawberry.input
class UploadCreateInput:
    """A file that is about to be sent."""

    filename: str
    content_type: str = strawberry.field(
        description="`image/png`, `image/jpeg`, `image/svg+xml`; for a table `text/csv` or "
        "`application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`."
    )
    size: int = strawberry.field(description="Bytes; at most 2 000 000, and 5 000 000 for a table.")
    sha256: Sha256
