"""What the register may hold about a customer."""

from collections.abc import Callable
from dataclasses import replace

from reskontra.domain.countries import country_of
from reskontra.domain.countries.addresses import (
    address_reasons,
    tidy_address,
    tidy_vat_number,
    vat_number_reasons,
)
from reskontra.domain.countries.checksums import is_gln
from reskontra.domain.countries.pack import CountryPack
from reskontra.domain.countries.refusals import GlnInvalid, OrgNumberInvalid
from reskontra.domain.customers.peppol_ids import is_peppol_id
from reskontra.domain.customers.refusals import (
    OrgNumberMissing,
    PeppolIdInvalid,
    TooManyContacts,
)
from reskontra.domain.customers.views import Contact, ContactRole, CustomerEntry, CustomerKind
from reskontra.domain.kernel.limits import (
    LONGEST_TERMS_DAYS,
    SHORT,
    currency_reasons,
    email_reasons,
    locale_reasons,
    range_reasons,
    text_reasons,
)
from reskontra.domain.kernel.refusals import Refusal
from reskontra.domain.kernel.text import line_or_none, one_line

MOST_CONTACTS = 50
LONGEST_FOREIGN_ORG_NUMBER = 30


def tidied(entry: CustomerEntry) -> CustomerEntry:
    """The entry with every text and number in its written form; what cannot be read stays."""
    address = tidy_address(entry.address)
    return replace(
        entry,
        name=one_line(entry.name),
        org_number=_tidy_org_number(entry, address.country),
        vat_number=tidy_vat_number(entry.vat_number),
        email=line_or_none(entry.email),
        phone=line_or_none(entry.phone),
        address=address,
        buyer_reference=line_or_none(entry.buyer_reference),
        peppol_id=line_or_none(entry.peppol_id),
        gln=line_or_none((entry.gln or "").replace(" ", "")),
        contacts=tuple(_tidy_contact(one) for one in entry.contacts),
    )


def reasons_not_to_register(entry: CustomerEntry) -> list[Refusal]:
    """Every reason against a tidy entry at once, in the order of its fields."""
    reasons = text_reasons(entry.name, ("name",), is_required=True)
    reasons += _org_number_reasons(entry)
    reasons += vat_number_reasons(entry.vat_number, ("vatNumber",))
    reasons += email_reasons(entry.email, ("email",))
    reasons += text_reasons(entry.phone, ("phone",), maximum=SHORT)
    reasons += address_reasons(entry.address, ("address",))
    reasons += locale_reasons(entry.locale, ("locale",))
    reasons += text_reasons(entry.buyer_reference, ("buyerReference",), maximum=SHORT)
    reasons += range_reasons(entry.payment_terms_days, ("paymentTermsDays",), 0, LONGEST_TERMS_DAYS)
    reasons += currency_reasons(entry.currency, ("currency",))
    if entry.peppol_id and not is_peppol_id(entry.peppol_id):
        reasons.append(PeppolIdInvalid(path=("peppolId",)))
    if entry.gln and not is_gln(entry.gln):
        reasons.append(GlnInvalid(path=("gln",)))
    return reasons + _contacts_reasons(entry.contacts)


def _org_number_reasons(entry: CustomerEntry) -> list[Refusal]:
    if entry.org_number is None:
        is_needed = entry.kind is CustomerKind.AUTHORITY
        return [OrgNumberMissing(path=("orgNumber",))] if is_needed else []
    if entry.address.country != "SE":
        return text_reasons(entry.org_number, ("orgNumber",), maximum=LONGEST_FOREIGN_ORG_NUMBER)
    is_right = _number_form(entry.kind, country_of("SE"))(entry.org_number) is not None
    return [] if is_right else [OrgNumberInvalid(path=("orgNumber",))]


def _tidy_org_number(entry: CustomerEntry, country: str) -> str | None:
    text = line_or_none(entry.org_number)
    if text is None or country != "SE":
        return text
    return _number_form(entry.kind, country_of(country))(text) or text


def _number_form(kind: CustomerKind, country: CountryPack) -> Callable[[str], str | None]:
    return country.personal_number if kind is CustomerKind.PERSON else country.organisation_number


def _contacts_reasons(contacts: tuple[Contact, ...]) -> list[Refusal]:
    if len(contacts) > MOST_CONTACTS:
        return [TooManyContacts(path=("contacts",), maximum=MOST_CONTACTS)]
    return [
        reason
        for place, contact in enumerate(contacts)
        for reason in (
            *text_reasons(contact.name, ("contacts", place, "name"), is_required=True),
            *email_reasons(contact.email, ("contacts", place, "email")),
            *text_reasons(contact.phone, ("contacts", place, "phone"), maximum=SHORT),
        )
    ]


def _tidy_contact(contact: Contact) -> Contact:
    return Contact(
        name=one_line(contact.name),
        email=line_or_none(contact.email),
        phone=line_or_none(contact.phone),
        roles=tuple(role for role in ContactRole if role in contact.roles),
    )
