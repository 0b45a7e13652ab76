from datetime import date, timedelta
from fractions import Fraction

import pytest

from reskontra.console.demo.cast import COMPANY, CUSTOMERS, ORG_NUMBER
from reskontra.console.demo.story import Chapter, story
from reskontra.domain.countries.se import SWEDEN

TODAY = date(2026, 11, 23)


@pytest.fixture
def chapters() -> list[Chapter]:
    return story(TODAY)


def test_the_story_is_the_same_each_time_it_is_told(chapters: list[Chapter]) -> None:
    assert story(TODAY) == chapters


def test_invoices_are_issued_in_the_order_of_their_days(chapters: list[Chapter]) -> None:
    days = [chapter.written for chapter in chapters]
    assert days == sorted(days)


def test_it_covers_the_past_year_and_nothing_of_the_future(chapters: list[Chapter]) -> None:
    days = [chapter.written for chapter in chapters]
    assert TODAY - timedelta(days=366) < min(days) < TODAY - timedelta(days=300)
    assert max(days) <= TODAY
    assert all(chapter.paid_on is None or chapter.paid_on <= TODAY for chapter in chapters)


def test_it_has_drafts_and_paid_half_paid_and_open_invoices(chapters: list[Chapter]) -> None:
    assert any(chapter.is_draft for chapter in chapters)
    assert {chapter.paid_share for chapter in chapters} == {
        Fraction(0),
        Fraction(1, 2),
        Fraction(1),
    }


def test_nobody_gets_e_mail_without_consent(chapters: list[Chapter]) -> None:
    sent = {chapter.customer for chapter in chapters if chapter.is_sent}
    assert all(customer.has_consented for customer in sent)


def test_its_numbers_are_numbers_that_sweden_would_give() -> None:
    numbers = [ORG_NUMBER, *(one.org_number for one in CUSTOMERS if one.org_number)]
    assert [SWEDEN.organisation_number(number) for number in numbers] == numbers
    assert SWEDEN.bankgiro(str(COMPANY["bankgiro"])) == COMPANY["bankgiro"]
