"""What we write passes the official rules, and what they forbid is found."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import date

import pytest
import pytest_asyncio

from reskontra.domain.countries.vat import VatCase
from reskontra.domain.invoicing.document import (
    InvoiceDocument,
    TakenOff,
)
from reskontra.domain.invoicing.e_invoice_verdicts import together
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.peppol_bis import ubl_of
from reskontra.domain.invoicing.peppol_reasons import reasons_not_to_write
from reskontra.domain.invoicing.peppol_se import swedish_violations
from reskontra.domain.invoicing.ubl_page import with_page
from reskontra.workers.connectors.peppol_rules.client import RulesProcess
from reskontra.workers.connectors.peppol_rules.connector import OfficialRules
from reskontra.workers.ports.e_invoice_rules import RulesMissing, RulesOutage
from tests.factories.time_sheets import ordered_by
from tests.support.e_invoices import (
    ADJUSTED,
    AUTHORITY,
    CREDITED,
    EUROS,
    PAGE,
    WITHOUT_VAT,
    bought,
    bought_at,
    credited,
    including_vat,
    of_case,
    rounded,
)
from tests.workers.rendering.invoices import make_line


@pytest_asyncio.fixture(loop_scope="session", scope="module")
async def rules() -> AsyncIterator[OfficialRules]:
    official = OfficialRules()
    yield official
    await official.close()


async def broken(rules: OfficialRules, ubl: bytes) -> set[str]:
    """The rules that stand in the way of a document."""
    found = together(await rules.judge(ubl), swedish_violations(ubl))
    return {each.rule for each in found if each.is_fatal}


def test_no_case_of_vat_is_left_out() -> None:
    """A new case is tried against the rules before anybody sends it."""
    assert {VatCase.DOMESTIC, *WITHOUT_VAT} == set(VatCase)


@pytest.mark.parametrize(
    ("case", "document"),
    [
        ("three rates, a discount on a line, a line that takes off", bought()),
        ("twenty-five per cent", bought_at("25")),
        ("twelve per cent", bought_at("12")),
        ("six per cent", bought_at("6")),
        ("an authority with a GLN", bought(buyer=AUTHORITY)),
        ("a credit note", bought(ocr=None, credits=CREDITED)),
        ("hours of one order", bought(buyer_reference="", time_sheet=ordered_by("4711", "4711"))),
        ("hours of two orders", bought(time_sheet=ordered_by("4711", "4712"))),
        ("hours of one order, credited", credited(bought(time_sheet=ordered_by("4711")))),
        ("an advance", bought(form=InvoiceForm.ADVANCE)),
        ("a settlement", bought(advances=(TakenOff(1001, date(2026, 10, 1)),))),
        ("in euro with VAT in kronor", EUROS),
        ("prices that include VAT", including_vat()),
        ("rounded up", rounded("0.49")),
        ("rounded down", rounded("-0.50")),
        ("an allowance and a charge on the whole", ADJUSTED),
        *[(case.value, of_case(case, buyer=buyer)) for case, buyer in WITHOUT_VAT.items()],
        (
            "an advance that is credited",
            bought(form=InvoiceForm.ADVANCE, ocr=None, credits=CREDITED),
        ),
        ("prices with VAT, credited", credited(including_vat())),
        ("an allowance on the whole, credited", credited(ADJUSTED)),
        ("in euro, credited", credited(EUROS)),
        ("credited in construction", of_case(VatCase.CONSTRUCTION, ocr=None, credits=CREDITED)),
    ],
)
async def test_what_we_write_breaks_nothing_with_its_page_or_without(
    rules: OfficialRules, case: str, document: InvoiceDocument
) -> None:
    assert reasons_not_to_write(document) == [], case
    ubl = ubl_of(document)
    assert await broken(rules, ubl) == set(), case
    assert await broken(rules, with_page(ubl, PAGE)) == set(), case


def swapped(name: str, old: str, new: str) -> Callable[[bytes], bytes]:
    """Another text in an element."""
    return replaced(f">{old}</cbc:{name}>", f">{new}</cbc:{name}>")


def replaced(old: str, new: str) -> Callable[[bytes], bytes]:
    def swap(ubl: bytes) -> bytes:
        assert old.encode() in ubl
        return ubl.replace(old.encode(), new.encode())

    return swap


DASHED = ("5567037485", "556703-7485")
REFERENCE = "<cbc:BuyerReference>Karin Öström</cbc:BuyerReference>"
NOTE, NOTES = "<cbc:Note>Tack för förtroendet!</cbc:Note>", "<cbc:Note>a</cbc:Note>" * 2


@pytest.mark.parametrize(
    ("case", "spoil", "rule"),
    [
        ("no buyer's reference", replaced(REFERENCE, ""), "PEPPOL-EN16931-R003"),
        ("a dash in the endpoint", swapped("EndpointID", *DASHED), "PEPPOL-COMMON-R049"),
        ("a dash in the number", swapped("CompanyID", *DASHED), "SE-R-003"),
        ("eleven characters", swapped("CompanyID", *DASHED), "SE-R-004"),
        ("a wrong check digit", swapped("CompanyID", "5567037485", "5567037486"), "SE-R-013"),
        ("a short VAT number", swapped("CompanyID", "SE556703748501", "SE55670374"), "SE-R-001"),
        ("other words", swapped("CompanyID", "Godkänd för F-skatt", "F-skatt"), "SE-R-005"),
        ("a rate that Sweden has not", swapped("Percent", "6", "21"), "SE-R-006"),
        ("a wrong sum", swapped("TaxAmount", "25.00", "26.00"), "BR-CO-15"),
        ("no due date", replaced("<cbc:DueDate>2026-12-23</cbc:DueDate>", ""), "BR-CO-25"),
        ("decimals", swapped("LineExtensionAmount", "100.00", "100.001"), "BR-DEC-23"),
        ("two notes", replaced(NOTE, NOTES), "PEPPOL-EN16931-R002"),
        ("another order", replaced("<cbc:ID>1042</cbc:ID>", NOTE), "UBL-XSD"),
        ("no XML", replaced("</Invoice>", ""), "UBL-XSD"),
    ],
)
async def test_what_a_receiver_would_reject_is_found(
    rules: OfficialRules, case: str, spoil: Callable[[bytes], bytes], rule: str
) -> None:
    rate = "6" if rule == "SE-R-006" else "25"
    ubl = ubl_of(bought(lines=[make_line(vat_rate=rate)]))
    spoiled = spoil(ubl)
    found = await rules.judge(spoiled)
    ours = () if rule == "UBL-XSD" else swedish_violations(spoiled)
    assert rule in {each.rule for each in together(found, ours) if each.is_fatal}, case


async def test_a_process_that_dies_is_an_outage_and_the_next_question_begins_another() -> None:
    process = RulesProcess("")
    official = OfficialRules("", process)
    ubl = ubl_of(bought())
    assert await official.judge(ubl) == ()
    first = process.pid
    assert first is not None
    os.kill(first, signal.SIGKILL)
    with pytest.raises(RulesOutage, match="JUDGE_DIED"):
        await official.judge(ubl)
    assert await official.judge(ubl) == ()
    assert process.pid not in {first, None}
    await official.close()


async def test_one_that_takes_too_long_is_ended() -> None:
    process = RulesProcess("", seconds=0.000_001)
    with pytest.raises(RulesOutage, match="TIMEOUT"):
        await OfficialRules("", process).judge(ubl_of(bought()))
    assert process.pid is None


async def test_who_stops_waiting_leaves_no_answer_for_the_next(rules: OfficialRules) -> None:
    process = RulesProcess("")
    official = OfficialRules("", process)
    sound, spoiled = ubl_of(bought()), replaced("</Invoice>", "")(ubl_of(bought()))
    assert await official.judge(sound) == ()
    waiting = asyncio.create_task(official.judge(spoiled))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert await official.judge(sound) == ()
    await official.close()


async def test_of_a_document_that_is_wrong_everywhere_the_worst_is_told(
    rules: OfficialRules,
) -> None:
    lines = [replace(make_line(vat_rate="25"), position=place) for place in range(1, 401)]
    spoil = swapped("Percent", "25", "x" * 4_000)
    found = await rules.judge(spoil(ubl_of(bought(lines=lines))))
    assert {each.rule for each in found} == {"UBL-XSD"}
    assert len(found) <= 100
    assert await rules.judge(ubl_of(bought())) == ()


async def test_many_at_once_are_judged_one_after_the_other(rules: OfficialRules) -> None:
    ubl = ubl_of(bought())
    found = await asyncio.gather(*[rules.judge(ubl) for _ in range(20)])
    assert found == [()] * 20


async def test_without_rules_nothing_is_judged() -> None:
    with pytest.raises(RulesMissing, match="RULES_UNREADABLE"):
        await OfficialRules("/nowhere").judge(ubl_of(bought()))
