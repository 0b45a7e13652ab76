from dataclasses import replace

from reskontra.domain.kernel.numerals import numerals_of
from reskontra.workers.rendering.sections import Sections, sections_of
from tests.factories.invoicing import kr
from tests.workers.rendering.invoices import make_line


def sections(*told: tuple[str, str]) -> Sections:
    lines = [replace(make_line(unit_price=price), heading=heading) for heading, price in told]
    return sections_of(lines, numerals_of("sv"))


def test_a_section_is_summed_below_its_last_line() -> None:
    found = sections(("", "5"), ("Vecka 45", "100"), ("", "50.50"), ("Vecka 46", "200"))
    assert found.headings == ("", "Vecka 45", "", "Vecka 46")
    assert found.sums == ("", "", "150,50", "200,00")


def test_without_headings_there_are_no_sums() -> None:
    assert sections(("", "5"), ("", "6")).sums == ("", "")


def test_what_an_advance_takes_off_is_no_part_of_a_section() -> None:
    lines = [
        replace(make_line(unit_price="100"), heading="Etapp 1"),
        replace(make_line(quantity="-1", unit_price="40"), is_advance=True),
    ]
    assert sections_of(lines, numerals_of("sv")).sums == ("100,00", "")


def test_the_sum_is_in_the_prices_of_the_lines() -> None:
    line = replace(make_line(unit_price="100"), heading="Etapp 1", gross=kr("125"))
    assert sections_of([line], numerals_of("sv")).sums == ("125,00",)
