"""Questions about the company."""

import json
from datetime import date

from tortoise.connection import get_connection

from reskontra.domain.company.ids import CompanyId
from reskontra.domain.company.looks import PageCode, PageDesign, PageSettings, PageTexts
from reskontra.domain.company.models import NumberSeries
from reskontra.domain.company.views import CompanyProfile, Logo, NumberSeriesStatus
from reskontra.domain.countries.references import OcrLevel
from reskontra.domain.countries.vat import VatStatus
from reskontra.domain.kernel.addresses import Address
from reskontra.domain.tables import CONNECTION

_PROFILE = """
    SELECT id, version, name, org_number, vat_number, seat, address_line1, address_line2,
           postal_code, city, country, email, phone, website, is_f_skatt_approved, bankgiro,
           plusgiro, iban, bic, swish_number, payment_terms_days, rounds_to_krona, ocr_level,
           ocr_lengths, page_design, page_colour, page_code, page_texts, locale, vat_status,
           logo_sha256, logo_media_type, closed_through_date, created_at, updated_at
    FROM company
"""
_CLOSED_THROUGH = "SELECT closed_through_date FROM company"


class CompanyNotOpenedFault(Exception):
    """Somebody asks for the company before sign-up has written it."""


async def profile() -> CompanyProfile:
    """The company as it is now.

    Raises:
        CompanyNotOpenedFault: There is none yet.
    """
    rows = await get_connection(CONNECTION).execute_query_dict(_PROFILE)
    if not rows:
        raise CompanyNotOpenedFault
    row = rows[0]
    row["address"] = Address(
        line1=row.pop("address_line1"),
        line2=row.pop("address_line2"),
        postal_code=row.pop("postal_code"),
        city=row.pop("city"),
        country=row.pop("country"),
    )
    sha256, media_type = row.pop("logo_sha256"), row.pop("logo_media_type")
    row["logo"] = Logo(sha256, media_type) if sha256 else None
    row["ocr_level"] = OcrLevel(row["ocr_level"])
    row["ocr_lengths"] = tuple(json.loads(row["ocr_lengths"]))
    row["page"] = PageSettings(
        design=PageDesign(row.pop("page_design")),
        colour=row.pop("page_colour"),
        code=PageCode(row.pop("page_code")),
        texts=tuple(PageTexts(**each) for each in json.loads(row.pop("page_texts"))),
    )
    row["books_closed_through"] = row.pop("closed_through_date")
    row["id"] = CompanyId(row["id"])
    row["vat_status"] = VatStatus(row["vat_status"])
    return CompanyProfile(**row)


async def books_closed_through() -> date | None:
    """The last day that nothing may be dated on any more, if the books were ever closed."""
    rows = await get_connection(CONNECTION).execute_query_dict(_CLOSED_THROUGH)
    closed_through: date | None = rows[0]["closed_through_date"] if rows else None
    return closed_through


async def series() -> list[NumberSeriesStatus]:
    """Where every number series stands."""
    return [
        NumberSeriesStatus(row.name, row.start_number, row.next_number, row.version)
        for row in await NumberSeries.all().order_by("name")
    ]
