"""Invoices in prices with VAT: the sum is kept to the öre, and an e-invoice adds up too."""

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from random import Random

import pytest

from reskontra.domain.invoicing.credit_notes import CreditPart, credited, reasons_not_to_take
from reskontra.domain.invoicing.crediting import left_of
from reskontra.domain.invoicing.document import DocumentLine
from reskontra.domain.invoicing.net_amounts import net_amounts
from reskontra.domain.invoicing.peppol_bis import ubl_of
from reskontra.domain.invoicing.peppol_reasons import reasons_not_to_write
from reskontra.domain.invoicing.totals import Totals
from reskontra.domain.invoicing.ubl_prices import discount, price
from reskontra.domain.invoicing.vat import domestic, vat_breakdown
from reskontra.domain.invoicing.views import Invoice
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.xml_text import Element, read_xml
from tests.factories.gross import (
    counted_lines,
    gross_invoice,
    gross_note,
    random_adjustments,
    random_line,
    written,
)
from tests.factories.invoicing import kr

SLACK = Decimal("0.02")
CBC = "{urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2}"
CAC = "{urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2}"


@pytest.mark.parametrize(
    ("case", "amounts", "nets"),
    [
        ("one line", [("25", "125")], ["100"]),
        ("three alike lose no öre", [("25", "0.99")] * 3, ["0.80", "0.79", "0.79"]),
        ("those that lose most are given it", [("12", "10.00"), ("12", "0.05")], ["8.93", "0.04"]),
        ("each rate by itself", [("25", "1"), ("6", "1"), ("25", "1")], ["0.80", "0.94", "0.80"]),
        ("without VAT it is the amount", [("0", "9.99")], ["9.99"]),
        ("a return takes away", [("25", "100"), ("25", "-33.33")], ["80", "-26.66"]),
        ("nothing", [], []),
    ],
)
def test_the_net_is_shared_out_by_largest_remainder(
    case: str, amounts: list[tuple[str, str]], nets: list[str]
) -> None:
    treated = [(domestic(Decimal(rate)), kr(amount)) for rate, amount in amounts]
    rows = vat_breakdown(treated, includes_vat=True)
    assert net_amounts(treated, rows) == tuple(map(kr, nets)), case


def assert_kept(sums: Totals, lines: Sequence[DocumentLine], off: int = 0) -> None:
    """What is to pay is what was typed; VAT is taken out of it once for each rate.

    Of a part of a credit it is what is then taken out less what was before: an öre ``off``.
    """
    typed = Money.total(line.amount for line in lines)
    assert sums.lines == typed
    typed += Money.total(each.amount for each in sums.adjustments)
    assert sums.net + sums.vat == typed
    assert sums.total == typed + sums.rounding
    for row in sums.vat_rows:
        gross, rate = (row.net + row.vat).minor, row.rate.percent
        assert abs(row.vat.minor * (100 + rate) - gross * rate) <= (50 + 100 * off) * (
            1 + rate / 100
        )
        assert abs(row.vat.minor * 100 - row.net.minor * rate) < 100 * (1 + off)  # BR-CO-17


def assert_en_16931(sums: Totals, lines: Sequence[DocumentLine]) -> None:
    parts = [part for each in sums.adjustments for part in each.parts]
    nets = Money.total(line.net for line in lines)
    assert sums.net == nets + Money.total(part.net for part in parts)  # BR-CO-10 to 13
    assert sums.vat == Money.total(row.vat for row in sums.vat_rows)  # BR-CO-14
    assert sums.total == sums.net + sums.vat + sums.rounding  # BR-CO-15, 16
    for row in sums.vat_rows:  # BR-S-08 and BR-E-08
        key = row.case, row.rate.percent
        theirs = [line.net for line in lines if (line.case, line.vat_rate) == key]
        theirs += [p.net for p in parts if (p.treatment.case, p.treatment.percent) == key]
        assert row.net == Money.total(theirs)
    for line in lines:
        assert_line(line)


def assert_line(line: DocumentLine) -> None:
    """PEPPOL-EN16931-R040 and R120, and no price below nothing (BR-27)."""
    told = discount(line)
    taken = base = Decimal(0)
    if told is not None:
        taken, base = (Decimal(told.findtext(f"cbc:{name}") or "") for name in
                       ("Amount", "BaseAmount"))  # fmt: skip
        assert abs(base * line.discount_percent / 100 - taken) <= SLACK
    exact = Fraction(line.quantity) * Fraction(price(line)) - Fraction(taken)
    assert abs(exact - Fraction(line.net.amount)) <= SLACK
    assert Decimal(price(line)) >= 0


def random_invoice(chance: Random) -> Invoice:
    lines = [random_line(chance) for _ in range(chance.randint(1, 4))]
    return gross_invoice(lines, *random_adjustments(chance), rounds=chance.random() < 0.5)


def test_ten_thousand_random_invoices_keep_their_sum_and_add_up() -> None:
    chance = Random(20231001)
    for _ in range(10_000):
        written_lines = [random_line(chance) for _ in range(chance.randint(1, 4))]
        sums, lines = counted_lines(written_lines, random_adjustments(chance))
        assert_kept(sums, lines)
        assert_en_16931(sums, lines)


def test_what_is_written_in_ubl_adds_up() -> None:
    chance = Random(78)
    documents = [written(random_invoice(chance)) for _ in range(300)]
    fit = [each for each in documents if not reasons_not_to_write(each)]
    assert len(fit) > 200
    for document in fit:
        assert_xml(read_xml(ubl_of(document)))


def assert_xml(root: Element) -> None:
    sums = {
        name: Decimal(root.findtext(f"{CAC}LegalMonetaryTotal/{CBC}{name}") or 0)
        for name in ("LineExtensionAmount", "TaxExclusiveAmount", "TaxInclusiveAmount",
                     "AllowanceTotalAmount", "ChargeTotalAmount", "PayableRoundingAmount",
                     "PayableAmount")
    }  # fmt: skip
    lines = [
        Decimal(each.text or "")
        for each in root.iterfind(f"{CAC}InvoiceLine/{CBC}LineExtensionAmount")
    ]
    assert sum(lines) == sums["LineExtensionAmount"]
    exclusive = (
        sums["LineExtensionAmount"] - sums["AllowanceTotalAmount"] + sums["ChargeTotalAmount"]
    )
    assert exclusive == sums["TaxExclusiveAmount"]
    vat = Decimal(root.findtext(f"{CAC}TaxTotal/{CBC}TaxAmount") or "")
    assert exclusive + vat == sums["TaxInclusiveAmount"]
    assert sums["TaxInclusiveAmount"] + sums["PayableRoundingAmount"] == sums["PayableAmount"]
    subtotals = root.findall(f"{CAC}TaxTotal/{CAC}TaxSubtotal")
    assert vat == sum(Decimal(each.findtext(f"{CBC}TaxAmount") or "") for each in subtotals)


def test_credits_by_parts_come_to_the_invoice() -> None:
    chance = Random(17_22)
    ends = Counter[bool]()
    for _ in range(400):
        original = random_invoice(chance)
        notes = some_notes(chance, original)
        ends[credit_the_rest(original, notes)] += 1
        for note in notes:
            lines = written(note, 1001).lines
            assert_kept(note.totals, lines, off=1)
            assert_en_16931(note.totals, lines)
    assert ends[True] > 200


def some_notes(chance: Random, original: Invoice) -> list[Invoice]:
    notes: list[Invoice] = []
    for _ in range(chance.randint(0, 4)):
        part = random_part(chance, original, notes)
        if not reasons_not_to_take(original, notes, [part]):
            notes.append(gross_note(credited(original, notes, [part])))
    return notes


def credit_the_rest(original: Invoice, notes: list[Invoice]) -> bool:
    """Where nothing stands against it; then all is back."""
    if reasons_not_to_take(original, notes, None):
        return False
    notes.append(gross_note(credited(original, notes, None)))
    assert_all_back(original, notes)
    return True


def random_part(chance: Random, original: Invoice, notes: list[Invoice]) -> CreditPart:
    left = chance.choice(left_of(original, notes))
    if chance.random() < 0.5 and left.quantity:
        quantity = (left.quantity * chance.randint(1, 4) / 4).quantize(Decimal("0.000001"))
        return CreditPart(position=left.line.position, quantity=quantity)
    amount = (left.amount.amount * chance.randint(1, 7) / 7).quantize(Decimal("0.01"))
    return CreditPart(position=left.line.position, amount=amount)


def assert_all_back(original: Invoice, notes: list[Invoice]) -> None:
    for name in ("net", "vat", "rounding", "total", "lines"):
        back = Money.total(getattr(each.totals, name) for each in notes)
        assert back == getattr(original.totals, name), name
    for row in original.totals.vat_rows:
        alike = [
            each
            for note in notes
            for each in note.totals.vat_rows
            if each.treatment == row.treatment
        ]
        assert Money.total(each.net for each in alike) == row.net
        assert Money.total(each.vat for each in alike) == row.vat
    assert not any(each.is_anything for each in left_of(original, notes))


def test_a_sum_that_grows_takes_neither_net_nor_vat_back() -> None:
    """So parts of a credit never exceed what they are parts of."""
    grown = [vat_breakdown([(domestic(Decimal(25)), Money(m))], includes_vat=True)[0]
             for m in range(500)]  # fmt: skip
    for less, more in pairwise(grown):
        assert less.net.minor <= more.net.minor
        assert less.vat.minor <= more.vat.minor
