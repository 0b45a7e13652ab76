"""Questions about the company."""

import json
from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from tortoise.connection import get_connection

from reskontra.domain.company.ids import CompanyId, SeriesId
from reskontra.domain.company.looks import PageCode, PageDesign, PageSettings, PageTexts
from reskontra.domain.company.models import NumberSeries
from reskontra.domain.company.series import Counter, DocumentSeries
from reskontra.domain.company.views import (
    CompanyProfile,
    Logo,
    NetworkSender,
    NetworkState,
    Numbered,
    NumberSeriesStatus,
)
from reskontra.domain.countries.references import OcrLevel
from reskontra.domain.countries.vat import VatStatus
from reskontra.domain.kernel.addresses import Address
from reskontra.domain.kernel.clock import today
from reskontra.domain.tables import CONNECTION

_PROFILE = """
    SELECT id, version, name, org_number, vat_number, seat, address_line1, address_line2,
           postal_code, city, country, email, phone, website, is_f_skatt_approved, bankgiro,
           plusgiro, iban, bic, swish_number, sms_sender, mail_sender, mail_reply_to,
           payment_terms_days, rounds_to_krona,
           prices_include_vat_for_persons, ocr_level, ocr_lengths, page_design, page_colour,
           page_code, page_texts, locale, vat_status, logo_sha256, logo_media_type,
           closed_through_date, created_at, updated_at, network_state, network_participant,
           network_account, network_reason, network_asked_at, network_answered_at
    FROM company
"""
_NETWORK = ("participant", "account", "reason", "asked_at", "answered_at")
# What each kind of document takes its numbers from today, and from some day that is to come.
_SERIES = """
    SELECT id, version, title, year_digits, first_number, last_number, first_year, closed_at,
           close_reason,
           ARRAY(SELECT ROW(name, year, start_number, next_number, last_number, closed_at,
                            close_reason)
                 FROM number_series WHERE series_id = document_series.id
                 ORDER BY year DESC) AS counters,
           ARRAY(SELECT DISTINCT kind FROM series_default AS chosen
                 WHERE chosen.series_id = document_series.id AND from_date >= coalesce((
                     SELECT max(from_date) FROM series_default AS latest
                     WHERE latest.kind = chosen.kind AND from_date <= $1
                 ), from_date) ORDER BY kind) AS default_for
    FROM document_series
"""
# A kind without a series of its own has the invoices'; a day before all of them has the first.
ASKED = """
    asked AS MATERIALIZED (
        SELECT told.place, told.day, coalesce(told.chosen, (
            SELECT series_id FROM series_default JOIN document_series AS open
                ON open.id = series_id AND open.closed_at IS NULL
            WHERE kind IN (told.kind, 'INVOICE')
            ORDER BY from_date <= told.day DESC, kind = told.kind DESC, abs(from_date - told.day)
            LIMIT 1
        )) AS series_id
        FROM unnest($1::uuid[], $2::text[], $3::date[])
            WITH ORDINALITY AS told(chosen, kind, day, place)
    )
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
    row["network"] = NetworkSender(
        state=NetworkState(row.pop("network_state")),
        **{name: row.pop(f"network_{name}") for name in _NETWORK},
    )
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


async def document_series(series_id: SeriesId) -> DocumentSeries | None:
    """One series of document numbers, or None if there is none with that id."""
    _, rows = await get_connection(CONNECTION).execute_query(
        f"{_SERIES} WHERE id = $2", [today(), series_id.uuid]
    )
    return _document_series(_SeriesRow._make(rows[0].values())) if rows else None


async def all_document_series() -> list[DocumentSeries]:
    """Every series of document numbers, the oldest first."""
    _, rows = await get_connection(CONNECTION).execute_query(
        f"{_SERIES} ORDER BY created_at, id", [today()]
    )
    return [_document_series(_SeriesRow._make(row.values())) for row in rows]


async def usual_series(kind: str, day: date) -> DocumentSeries | None:
    """The series that a document of that kind and day takes its number from, if there is any."""
    rows = await get_connection(CONNECTION).execute_query_dict(
        f"WITH {ASKED} SELECT series_id FROM asked",  # noqa: S608 - a constant
        [[None], [kind], [day]],
    )
    found: UUID | None = rows[0]["series_id"]
    return await document_series(SeriesId(found)) if found else None


class _SeriesRow(NamedTuple):
    """A series as it lies in the tables."""

    uuid: UUID
    version: int
    title: str
    year_digits: int | None
    first_number: int
    last_number: int
    first_year: int | None
    closed_at: datetime | None
    close_reason: str
    counters: Sequence[tuple[str, int | None, int, int, int, datetime | None, str]]
    default_for: Sequence[str]


def _document_series(row: _SeriesRow) -> DocumentSeries:
    return DocumentSeries(
        id=SeriesId(row.uuid),
        version=row.version,
        title=row.title,
        year_digits=row.year_digits,
        first_number=row.first_number,
        last_number=row.last_number,
        first_year=row.first_year,
        closed_at=row.closed_at,
        close_reason=row.close_reason,
        counters=tuple(Counter(*each) for each in row.counters),
        default_for=tuple(map(Numbered, row.default_for)),
    )
