"""A row of VAT on an invoice's page."""

from decimal import Decimal

from reskontra.domain.invoicing.document_vat import DocumentVatRow
from reskontra.domain.kernel.money import Money
from tests.factories.invoicing import kr

EURO = DocumentVatRow(
    rate=Decimal(25),
    net=Money(100_00, "EUR"),
    vat=Money(25_00, "EUR"),
    net_sek=kr("1102.35"),
    vat_sek=kr("275.59"),
)


def test_what_is_taken_back_has_a_minus_in_both_currencies() -> None:
    back = EURO.taken_back()
    assert (back.net, back.vat) == (Money(-100_00, "EUR"), Money(-25_00, "EUR"))
    assert (back.net_sek, back.vat_sek) == (kr("-1102.35"), kr("-275.59"))


def test_kronor_have_nothing_beside_them_to_turn() -> None:
    back = DocumentVatRow(rate=Decimal(25), net=kr("100"), vat=kr("25")).taken_back()
    assert (back.net, back.net_sek, back.vat_sek) == (kr("-100"), None, None)
