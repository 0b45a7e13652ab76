"""What a company may say of itself."""

import re
from dataclasses import replace

from reskontra.domain.company.logo import LOGO_MEDIA_TYPES, unsupported
from reskontra.domain.company.page import page_reasons, tidied_page
from reskontra.domain.company.pictures import Why
from reskontra.domain.company.refusals import MailSenderInvalid, SmsSenderInvalid, WebsiteInvalid
from reskontra.domain.company.views import CompanyEntry
from reskontra.domain.countries import banks
from reskontra.domain.countries.addresses import (
    address_reasons,
    tidy_address,
    tidy_vat_number,
    vat_number_reasons,
)
from reskontra.domain.countries.pack import CountryPack
from reskontra.domain.countries.references import agreement_reasons, tidied_lengths
from reskontra.domain.countries.refusals import (
    BankgiroInvalid,
    BicInvalid,
    IbanInvalid,
    OrgNumberInvalid,
    PlusgiroInvalid,
    SwishNumberInvalid,
)
from reskontra.domain.countries.vat import VatStatus
from reskontra.domain.kernel.limits import (
    LONGEST_TERMS_DAYS,
    NAME,
    SHORT,
    email_reasons,
    locale_reasons,
    range_reasons,
    text_reasons,
)
from reskontra.domain.kernel.refusals import Refusal
from reskontra.domain.kernel.sms_sender import LONGEST_SENDER, is_sms_sender
from reskontra.domain.kernel.text import line_or_none, one_line

_WEBSITE = re.compile(r"(https?://)?[a-z0-9åäö.-]+\.[a-z]{2,63}(/\S*)?", re.IGNORECASE)
# Longer names are cut by the lists of mail programs.
LONGEST_MAIL_SENDER = 60
_NO_SENDER = re.compile(r"[@<>\"\\:;,()\[\]]")
_SHA256 = re.compile(r"[0-9a-f]{64}")


def tidied(entry: CompanyEntry, country: CountryPack) -> CompanyEntry:
    """The entry with every text and number in its written form; what cannot be read stays."""
    return replace(
        entry,
        name=one_line(entry.name),
        org_number=country.organisation_number(entry.org_number) or one_line(entry.org_number),
        vat_number=tidy_vat_number(entry.vat_number),
        seat=one_line(entry.seat),
        address=tidy_address(entry.address),
        email=line_or_none(entry.email),
        phone=line_or_none(entry.phone),
        website=line_or_none(entry.website),
        bankgiro=_written(country.bankgiro, entry.bankgiro),
        plusgiro=_written(country.plusgiro, entry.plusgiro),
        iban=_written(banks.iban, entry.iban),
        bic=_written(banks.bic, entry.bic),
        swish_number=_written(country.swish_number, entry.swish_number),
        sms_sender=line_or_none(entry.sms_sender),
        mail_sender=line_or_none(entry.mail_sender),
        mail_reply_to=line_or_none(entry.mail_reply_to),
        ocr_lengths=tidied_lengths(entry.ocr_level, entry.ocr_lengths),
        page=tidied_page(entry.page),
    )


def reasons_not_to_keep(entry: CompanyEntry, country: CountryPack) -> list[Refusal]:
    """Every reason against a tidy entry at once, in the order of its fields."""
    reasons = text_reasons(entry.name, ("name",), is_required=True)
    if country.organisation_number(entry.org_number) is None:
        reasons.append(OrgNumberInvalid(path=("orgNumber",)))
    reasons += vat_number_reasons(entry.vat_number, ("vatNumber",))
    reasons += text_reasons(entry.seat, ("seat",), maximum=SHORT)
    reasons += address_reasons(entry.address, ("address",))
    reasons += email_reasons(entry.email, ("email",))
    reasons += text_reasons(entry.phone, ("phone",), maximum=SHORT)
    reasons += _website_reasons(entry.website)
    reasons += _account_reasons(entry, country)
    if entry.sms_sender and not is_sms_sender(entry.sms_sender):
        reasons.append(SmsSenderInvalid(path=("smsSender",), maximum=LONGEST_SENDER))
    reasons += _mail_reasons(entry)
    reasons += agreement_reasons(entry.ocr_agreement, ("ocrLengths",))
    reasons += page_reasons(entry.page, ("page",))
    reasons += range_reasons(entry.payment_terms_days, ("paymentTermsDays",), 0, LONGEST_TERMS_DAYS)
    return reasons + locale_reasons(entry.locale, ("locale",))


def reasons_not_to_show(sha256: str, media_type: str) -> list[Refusal]:
    """Why a picture in the archive cannot be the logo."""
    if media_type in LOGO_MEDIA_TYPES and _SHA256.fullmatch(sha256):
        return []
    return [unsupported(("logo",), Why.KIND)]


def missing_on_invoices(entry: CompanyEntry) -> tuple[str, ...]:
    """The fields that the law or the payer wants on an invoice and that are still empty."""
    wanted = {
        "vatNumber": entry.vat_number or entry.vat_status is not VatStatus.NORMAL,
        "seat": entry.seat,
        "address": entry.address.is_complete,
        "bankgiro": entry.bankgiro or entry.plusgiro or entry.iban,
    }
    return tuple(name for name, value in wanted.items() if not value)


def _website_reasons(text: str | None) -> list[Refusal]:
    if text and (len(text) > NAME or _WEBSITE.fullmatch(text) is None):
        return [WebsiteInvalid(path=("website",))]
    return []


def _mail_reasons(entry: CompanyEntry) -> list[Refusal]:
    """A sender that looks like an address passes for somebody else's (RFC 5322, 3.4)."""
    shown = entry.mail_sender or ""
    reasons = email_reasons(entry.mail_reply_to, ("mailReplyTo",))
    if len(shown) > LONGEST_MAIL_SENDER or _NO_SENDER.search(shown):
        reasons.insert(0, MailSenderInvalid(path=("mailSender",), maximum=LONGEST_MAIL_SENDER))
    return reasons


def _account_reasons(entry: CompanyEntry, country: CountryPack) -> list[Refusal]:
    reasons: list[Refusal] = []
    if entry.bankgiro and country.bankgiro(entry.bankgiro) is None:
        reasons.append(BankgiroInvalid(path=("bankgiro",)))
    if entry.plusgiro and country.plusgiro(entry.plusgiro) is None:
        reasons.append(PlusgiroInvalid(path=("plusgiro",)))
    if entry.iban and banks.iban(entry.iban) is None:
        reasons.append(IbanInvalid(path=("iban",)))
    if entry.bic and banks.bic(entry.bic) is None:
        reasons.append(BicInvalid(path=("bic",)))
    if entry.swish_number and country.swish_number(entry.swish_number) is None:
        reasons.append(SwishNumberInvalid(path=("swishNumber",)))
    return reasons


def _written(form: banks.Form, text: str | None) -> str | None:
    return (form(text) or one_line(text)) or None if text else None
