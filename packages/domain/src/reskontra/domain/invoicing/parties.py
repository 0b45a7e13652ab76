"""Seller and buyer as they stand on an invoice; frozen when it is issued."""

import json
from dataclasses import dataclass, fields

from reskontra.domain.company.looks import USUAL_LOOK, PageLook, look_from, look_of
from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.countries.se.organisation_number import is_legal_person
from reskontra.domain.countries.vat import Standing, VatBuyer, VatSeller, VatStatus
from reskontra.domain.customers.vat_checks import VatCheck, check_from, check_values
from reskontra.domain.customers.views import CustomerCard, CustomerHead, CustomerKind
from reskontra.domain.invoicing.drafts import FreeBuyer
from reskontra.domain.kernel.addresses import NOWHERE, Address


@dataclass(frozen=True, slots=True, kw_only=True)
class Seller:
    """The company that sells, with how to pay it."""

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
    logo_sha256: str | None = None
    logo_media_type: str | None = None
    look: PageLook = USUAL_LOOK


@dataclass(frozen=True, slots=True, kw_only=True)
class Buyer:
    """Somebody who buys; ``kind`` and ``number`` are empty for one who is not in the register."""

    name: str
    address: Address = NOWHERE
    kind: str | None = None
    number: int | None = None
    org_number: str | None = None
    vat_number: str | None = None
    email: str | None = None
    peppol_id: str | None = None
    gln: str | None = None
    is_construction_business: bool = False
    vat_check: VatCheck | None = None


def seller_of(profile: CompanyProfile, locale: str) -> Seller:
    """The company as it stands on an invoice in that language issued now."""
    same = {field.name: getattr(profile, field.name) for field in fields(Seller)[:-3]}
    # Who charges no VAT states no VAT number: it would say that there is VAT to deduct.
    is_registered = profile.vat_status is VatStatus.NORMAL
    return Seller(
        **{**same, "vat_number": profile.vat_number if is_registered else None},
        logo_sha256=profile.logo.sha256 if profile.logo else None,
        logo_media_type=profile.logo.media_type if profile.logo else None,
        look=look_of(profile.page, locale),
    )


def buyer_of_card(card: CustomerCard | CustomerHead) -> Buyer:
    """A customer as it stands on an invoice issued now."""
    return Buyer(
        name=card.name,
        address=card.address,
        kind=card.kind,
        number=card.number,
        org_number=card.org_number,
        vat_number=card.vat_number,
        email=card.email,
        peppol_id=card.peppol_id,
        gln=card.gln,
        is_construction_business=card.is_construction_business,
        vat_check=card.vat_check,
    )


def buyer_of_free(buyer: FreeBuyer) -> Buyer:
    """A buyer who is not in the register."""
    return Buyer(
        name=buyer.name,
        address=buyer.address,
        org_number=buyer.org_number,
        vat_number=buyer.vat_number,
        email=buyer.email,
        is_construction_business=buyer.is_construction_business,
    )


def free_of_buyer(buyer: Buyer) -> FreeBuyer:
    """What was asked for, read back from a draft."""
    return FreeBuyer(
        name=buyer.name,
        address=buyer.address,
        org_number=buyer.org_number,
        vat_number=buyer.vat_number,
        email=buyer.email,
        is_construction_business=buyer.is_construction_business,
    )


def vat_seller_of(profile: CompanyProfile) -> VatSeller:
    """The company as VAT law sees it."""
    return VatSeller(status=profile.vat_status, vat_number=profile.vat_number)


def vat_buyer_of(buyer: Buyer) -> VatBuyer:
    """The buyer as VAT law sees them; who shows a number of a business buys for it."""
    standing = Standing.UNKNOWN
    if buyer.kind == CustomerKind.PERSON:
        standing = Standing.CONSUMER
    elif buyer.kind or buyer.vat_number or buyer.org_number:
        standing = Standing.BUSINESS
    return VatBuyer(
        country=buyer.address.country,
        vat_number=buyer.vat_number,
        standing=standing,
        sells_construction=buyer.is_construction_business,
    )


def is_private(buyer: Buyer) -> bool:
    """Whether the buyer is a private person, as far as we know."""
    if buyer.kind is not None:
        return buyer.kind == CustomerKind.PERSON
    return buyer.vat_number is None and not is_legal_person(buyer.org_number or "")


def to_json(party: Seller | Buyer) -> str:
    """The party as it is kept in the table."""
    raw = _plain(party) | {"address": _plain(party.address)}
    if isinstance(party, Seller):
        raw["look"] = _plain(party.look)
    elif party.vat_check is not None:
        raw["vat_check"] = check_values(party.vat_check)
    return json.dumps(raw, ensure_ascii=False)


def seller_from_json(text: str) -> Seller:
    """Read what ``to_json`` wrote, now or before a seller had a look."""
    raw = json.loads(text)
    look = look_from(raw.get("look", {}))
    return Seller(**{**raw, "address": Address(**raw["address"]), "look": look})


def buyer_from_json(text: str) -> Buyer:
    """Read what ``to_json`` wrote, now or before VAT numbers were looked up."""
    raw = json.loads(text)
    check = raw.get("vat_check")
    return Buyer(
        **{
            **raw,
            "address": Address(**raw["address"]),
            "vat_check": check_from(check) if check else None,
        }
    )


def _plain(value: Seller | Buyer | Address | PageLook) -> dict[str, object]:
    # One level at a time: dataclasses.asdict copies deeply, which an issue would pay for.
    return {field.name: getattr(value, field.name) for field in fields(value)}
