"""Open the company's books, change what it says of itself, close its periods."""

from dataclasses import asdict, fields, replace
from datetime import date

from reskontra.domain.company import queries
from reskontra.domain.company.commands.series import open_series
from reskontra.domain.company.events import BooksClosed, CompanyChanged, CompanyOpened
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.company.models import Company
from reskontra.domain.company.profile import reasons_not_to_keep, reasons_not_to_show, tidied
from reskontra.domain.company.refusals import AlreadyOpened, BooksNotReopened, PeriodNotOver
from reskontra.domain.company.views import CompanyChange, CompanyEntry, CompanyProfile
from reskontra.domain.countries import country_of, is_known
from reskontra.domain.countries.addresses import tidy_address
from reskontra.domain.countries.pack import CountryPack
from reskontra.domain.countries.references import OcrLevel
from reskontra.domain.countries.refusals import CountryUnknown
from reskontra.domain.countries.vat import VatStatus
from reskontra.domain.kernel.changes import changed
from reskontra.domain.kernel.clock import now, today
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import conflict_if, refuse_if


async def open_company(entry: CompanyEntry) -> CompanyId:
    """Begin the company's books: its profile and its number series."""
    refuse_if([AlreadyOpened()] if await Company.exists() else [])
    country = _country_of(entry)
    entry = tidied(entry, country)
    refuse_if(reasons_not_to_keep(entry, country))
    if entry.vat_number is None and entry.vat_status is VatStatus.NORMAL:
        entry = replace(entry, vat_number=country.vat_number_of(entry.org_number))

    company_id = CompanyId.new()
    await Company(id=company_id.uuid, created_at=now(), updated_at=now(), **_columns(entry)).save()
    await open_series(entry.locale)
    record(CompanyOpened(company_id=company_id))
    return company_id


async def change_company(change: CompanyChange, expected_version: int | None = None) -> None:
    """Change what the company says of itself."""
    row = await _locked()
    conflict_if(expected_version, row.version)
    entry = changed(_entry(await queries.profile()), change)
    country = _country_of(entry)
    entry = tidied(entry, country)
    refuse_if(reasons_not_to_keep(entry, country))

    await _keep(row.update_from_dict(_columns(entry)))


async def set_logo(sha256: str, media_type: str) -> None:
    """Let a picture in the archive be the logo on everything from now on."""
    refuse_if(reasons_not_to_show(sha256, media_type))
    row = await _locked()
    await _keep(row.update_from_dict({"logo_sha256": sha256, "logo_media_type": media_type}))


async def remove_logo() -> None:
    """Print no logo from now on."""
    row = await _locked()
    await _keep(row.update_from_dict({"logo_sha256": None, "logo_media_type": None}))


async def close_books(through: date, expected_version: int | None = None) -> None:
    """Let nothing be dated on or before a day any more."""
    row = await _locked()
    conflict_if(expected_version, row.version)
    closed = row.closed_through_date
    refuse_if([BooksNotReopened(closed)] if closed is not None and through < closed else [])
    # A slip of the hand would otherwise stop all invoicing until that day, with no way back.
    refuse_if([PeriodNotOver(today())] if through > today() else [])
    row.closed_through_date = through
    await _keep(row)
    record(BooksClosed(company_id=CompanyId(row.id), through=through))


def _country_of(entry: CompanyEntry) -> CountryPack:
    code = tidy_address(entry.address).country
    refuse_if([] if is_known(code) else [CountryUnknown(path=("address", "country"))])
    return country_of(code)


async def _locked() -> Company:
    return await Company.select_for_update().get(is_only_one=True)


async def _keep(row: Company) -> None:
    row.version += 1
    row.updated_at = now()
    await row.save()
    record(CompanyChanged(company_id=CompanyId(row.id), version=row.version))


def _entry(profile: CompanyProfile) -> CompanyEntry:
    return CompanyEntry(
        **{field.name: getattr(profile, field.name) for field in fields(CompanyEntry)}
    )


def _columns(entry: CompanyEntry) -> dict[str, object]:
    plain = {
        field.name: getattr(entry, field.name)
        for field in fields(entry)
        if field.name not in {"address", "page"}
    }
    return plain | {
        "address_line1": entry.address.line1,
        "address_line2": entry.address.line2,
        "postal_code": entry.address.postal_code,
        "city": entry.address.city,
        "country": entry.address.country,
        "ocr_lengths": list(entry.ocr_lengths),
        "ocr_has_length_digit": entry.ocr_level is OcrLevel.LENGTH_DIGIT,
        "page_design": entry.page.design,
        "page_colour": entry.page.colour,
        "page_code": entry.page.code,
        "page_texts": list(map(asdict, entry.page.texts)),
    }
