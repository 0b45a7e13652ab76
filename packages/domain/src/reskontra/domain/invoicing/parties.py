"""Seller and buyer as they stand on an invoice; frozen when it is issued."""

from dataclasses import dataclass

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
    logo_sha256: str | None = None
    logo_media_type: str | None = None


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
