"""The company opens, changes and closes its books."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from reskontra.domain.company.commands import (
    SeriesMissingFault,
    change_company,
    close_books,
    open_company,
    remove_logo,
    set_logo,
    take_next_number,
)
from reskontra.domain.company.events import (
    BooksClosed,
    CompanyChanged,
    CompanyOpened,
)
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.company.looks import PageCode, PageDesign, PageSettings, PageTexts
from reskontra.domain.company.queries import (
    CompanyNotOpenedFault,
    books_closed_through,
    profile,
    series,
)
from reskontra.domain.company.views import CompanyChange, Logo, Series
from reskontra.domain.countries.references import OcrAgreement, OcrLevel
from reskontra.domain.countries.vat import VatStatus
from reskontra.domain.kernel.addresses import Address
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused
from tests.factories.company import company_entry, make_company


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [reason.code for reason in refused.value.reasons]


@pytest.mark.usefixtures("in_firm")
async def test_a_company_opens_its_books_once() -> None:
    with pytest.raises(CompanyNotOpenedFault):
        await profile()
    with recording() as events:
        company_id = await make_company(name=" Övningsbolaget  AB")
    found = await profile()
    assert events == [CompanyOpened(company_id=company_id)]
    assert (found.id, found.version, found.name) == (company_id, 1, "Övningsbolaget AB")
    assert found.vat_number == "SE556703748501"
    assert {one.name for one in await series()} == set(Series)
    with pytest.raises(Refused) as refused:
        await make_company()
    assert codes(refused) == ["COMPANY_ALREADY_OPENED"]


@pytest.mark.usefixtures("in_firm")
async def test_a_company_that_charges_no_vat_begins_without_a_vat_number() -> None:
    await make_company(vat_status=VatStatus.SMALL_BUSINESS)
    found = await profile()
    assert (found.vat_status, found.vat_number) == (VatStatus.SMALL_BUSINESS, None)


@pytest.mark.usefixtures("in_firm")
async def test_a_company_may_have_another_vat_number() -> None:
    await make_company(vat_number="SE556703748502")
    assert (await profile()).vat_number == "SE556703748502"


@pytest.mark.usefixtures("in_firm")
async def test_a_series_that_nobody_made_is_a_fault() -> None:
    with pytest.raises(SeriesMissingFault):
        await take_next_number(Series.INVOICE)


@pytest.mark.usefixtures("in_firm")
async def test_a_company_with_a_wrong_number_is_not_opened() -> None:
    with pytest.raises(Refused) as refused:
        await open_company(company_entry(org_number="556703-7486"))
    assert codes(refused) == ["ORG_NUMBER_INVALID"]
    assert await series() == []


async def test_a_change_keeps_what_it_does_not_speak_of(company: CompanyId) -> None:
    with recording() as events:
        await change_company(CompanyChange(seat="Malmö", vat_number=None), expected_version=1)
    found = await profile()
    assert (found.seat, found.vat_number, found.bankgiro) == ("Malmö", None, "5050-1055")
    assert events == [CompanyChanged(company_id=company, version=2)]


@pytest.mark.usefixtures("company")
async def test_a_change_made_on_an_old_version_is_refused() -> None:
    await change_company(CompanyChange(seat="Malmö"))
    with pytest.raises(Refused) as refused:
        await change_company(CompanyChange(seat="Lund"), expected_version=1)
    assert codes(refused) == ["CONFLICT"]
    assert (await profile()).seat == "Malmö"


@pytest.mark.usefixtures("company")
@pytest.mark.parametrize("country", ["NO", "Sverige", ""])
async def test_a_company_is_in_a_country_whose_rules_we_have(country: str) -> None:
    with pytest.raises(Refused) as refused:
        await change_company(CompanyChange(address=Address(country=country)))
    assert codes(refused) == ["COUNTRY_UNKNOWN"]
    await change_company(CompanyChange(address=Address(country="se")))
    assert (await profile()).address.country == "SE"


@pytest.mark.usefixtures("company")
async def test_a_logo_comes_and_goes() -> None:
    await set_logo("ab" * 32, "image/png")
    assert (await profile()).logo == Logo("ab" * 32, "image/png")
    await remove_logo()
    assert (await profile()).logo is None


async def test_closed_books_are_never_opened_again(company: CompanyId) -> None:
    with recording() as events:
        await close_books(date(2026, 9, 30))
    assert BooksClosed(company_id=company, through=date(2026, 9, 30)) in events
    with pytest.raises(Refused):
        await close_books(date(2026, 10, 31), expected_version=1)
    with pytest.raises(Refused) as refused:
        await close_books(date(2026, 8, 31))
    assert codes(refused) == ["BOOKS_NOT_REOPENED"]
    assert await books_closed_through() == date(2026, 9, 30)


@pytest.mark.usefixtures("company")
async def test_books_are_not_closed_over_days_to_come() -> None:
    with stopped_at(datetime(2026, 10, 31, 22, 30, tzinfo=UTC)):
        with pytest.raises(Refused) as refused:
            await close_books(date(2026, 11, 1))
        assert codes(refused) == ["PERIOD_NOT_OVER"]
        await close_books(date(2026, 10, 31))
    assert await books_closed_through() == date(2026, 10, 31)


@pytest.mark.usefixtures("company")
async def test_a_firm_chooses_how_its_invoices_look_and_what_references_its_bank_takes() -> None:
    page = PageSettings(
        design=PageDesign.MODERN,
        colour="#7A1F3D",
        code=PageCode.SWISH,
        texts=(PageTexts(locale="sv", greeting="Tack!"),),
    )
    await change_company(
        CompanyChange(
            page=page,
            swish_number="1237856901",
            sms_sender=" Akeri  AB ",
            ocr_level=OcrLevel.FIXED_LENGTH,
            ocr_lengths=(12, 8),
        )
    )
    found = await profile()
    assert found.page == replace(page, colour="#7a1f3d")
    assert found.swish_number == "123 785 69 01"
    assert found.sms_sender == found.sms_sender_shown == "Akeri AB"
    assert found.ocr_agreement == OcrAgreement(OcrLevel.FIXED_LENGTH, (8, 12))

    await change_company(CompanyChange(ocr_level=OcrLevel.SOFT))
    assert (await profile()).ocr_agreement == OcrAgreement(OcrLevel.SOFT)
    assert (await profile()).page.design is PageDesign.MODERN


@pytest.mark.usefixtures("company")
async def test_a_page_that_nobody_could_read_is_refused_and_nothing_is_changed() -> None:
    before = await profile()
    with pytest.raises(Refused) as refused:
        await change_company(CompanyChange(page=PageSettings(colour="#ffff00")))
    assert codes(refused) == ["PAGE_COLOUR_TOO_LIGHT"]
    assert await profile() == before
