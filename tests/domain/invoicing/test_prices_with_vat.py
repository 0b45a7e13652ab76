"""Which invoices have prices with VAT, and what an article then costs on a line."""

from datetime import date
from decimal import Decimal

import pytest

from reskontra.domain.catalogue.gross_prices import with_gross_price
from reskontra.domain.countries.se import SWEDEN
from reskontra.domain.countries.vat import Sold, VatBuyer, VatCase, VatClass, VatSeller
from reskontra.domain.invoicing.deciding import Trade, decided
from reskontra.domain.invoicing.drafts import FreeBuyer, NewLine
from reskontra.domain.invoicing.parties import buyer_of_free
from reskontra.domain.invoicing.prices_with_vat import (
    found_anew,
    price_reasons,
    prices_include_vat,
    with_vat_added,
)
from reskontra.domain.invoicing.selling import Sale, filled
from tests.domain.invoicing.test_drafting import SELLER
from tests.factories import varied
from tests.factories.catalogue import article_card, pricing_of
from tests.factories.invoicing import new_draft, new_line

DAY = date(2026, 11, 26)
FIRM = FreeBuyer(name="Köparen AB", org_number="556703-7485")
PERSON = FreeBuyer(name="Anna Berg")
HOME = Trade(
    country=SWEDEN,
    seller=VatSeller(),
    buyer=VatBuyer(country="SE"),
    invoice_date=DAY,
    prices_include_vat=True,
)
ARTICLE = article_card(price=Decimal("79.99"), vat_class=VatClass.STANDARD)
LEFT_OUT = new_line(article_id=ARTICLE.id, left_out=frozenset({"unit_price", "vat_rate"}))
BY_HAND = new_line(article_id=ARTICLE.id, unit_price=Decimal(75), left_out=frozenset({"vat_rate"}))


@pytest.mark.parametrize(
    ("case", "is_chosen", "said", "buyer", "include"),
    [
        ("off unless it is chosen", False, None, PERSON, False),
        ("a person's", True, None, PERSON, True),
        ("a firm's", True, None, FIRM, False),
        ("nobody has been named", True, None, None, False),
        ("somebody said so", False, True, FIRM, True),
        ("somebody said not", True, False, PERSON, False),
    ],
)
def test_whose_prices_include_vat(
    case: str, is_chosen: bool, said: bool | None, buyer: FreeBuyer | None, include: bool
) -> None:
    seller = varied(SELLER, prices_include_vat_for_persons=is_chosen)
    new = new_draft(buyer=buyer, prices_include_vat=said)
    party = buyer_of_free(buyer or FreeBuyer(name=""))
    assert prices_include_vat(new, party, seller) is include, case


def priced(line: NewLine, trade: Trade = HOME) -> NewLine:
    sale = Sale(day=DAY, pricing=pricing_of(ARTICLE))
    (found,) = with_vat_added(filled([line], sale), [line], trade)
    return found


def test_an_article_costs_its_price_with_the_vat_of_its_line() -> None:
    line = priced(LEFT_OUT)
    assert line.trace is not None
    assert line.unit_price == line.trace.gross_price == Decimal("99.99")
    assert line.trace.unit_price == Decimal("79.99")


def test_who_charges_no_vat_adds_none() -> None:
    exempt = varied(LEFT_OUT, vat_case=VatCase.SMALL_SELLER)
    assert priced(exempt).unit_price == Decimal("79.99")


def test_what_is_written_stands() -> None:
    line = priced(BY_HAND)
    assert line.trace is not None
    assert (line.unit_price, line.trace.gross_price) == (Decimal(75), Decimal("99.99"))


def test_without_prices_with_vat_nothing_is_added() -> None:
    line = priced(LEFT_OUT, varied(HOME, prices_include_vat=False))
    assert line.trace is not None
    assert (line.unit_price, line.trace.gross_price) == (Decimal("79.99"), None)


def test_a_price_that_was_found_is_found_again_and_one_by_hand_is_not() -> None:
    line = priced(LEFT_OUT)
    assert found_anew(line).left_out == {"unit_price"}
    assert found_anew(priced(BY_HAND)).left_out == frozenset()
    assert found_anew(new_line()) == new_line()
    assert line.trace is not None
    dearer = varied(line, trace=with_gross_price(line.trace, Decimal(12)))
    assert found_anew(dearer).left_out == frozenset()


@pytest.mark.parametrize(
    ("case", "include", "codes"),
    [
        (VatCase.DOMESTIC, True, []),
        (VatCase.EXEMPT, True, []),
        (VatCase.EXPORT_GOODS, True, []),
        (VatCase.CONSTRUCTION, True, ["PRICE_WITHOUT_VAT"]),
        (VatCase.EU_GOODS, True, ["PRICE_WITHOUT_VAT"]),
        (VatCase.EU_SERVICE, True, ["PRICE_WITHOUT_VAT"]),
        (VatCase.CONSTRUCTION, False, []),
    ],
)
def test_no_price_includes_a_vat_that_the_buyer_accounts_for(
    case: VatCase, include: bool, codes: list[str]
) -> None:
    trade = varied(HOME, prices_include_vat=include)
    found = decided([new_line(vat_case=case)], trade)
    reasons = price_reasons([*found, None], trade)
    assert [(each.code, each.path) for each in reasons] == [
        (code, ("pricesIncludeVat",)) for code in codes
    ]


@pytest.mark.parametrize(
    ("price", "case"), [("125000.00", VatCase.DOMESTIC), ("125000.05", VatCase.ELECTRONICS)]
)
def test_the_base_of_electronics_is_without_vat(price: str, case: VatCase) -> None:
    """ML 16 kap. 16 §: more than 100 000 kr."""
    dealer = VatBuyer(country="SE", vat_number="SE556703748501")
    line = new_line(sold=Sold.ELECTRONICS, vat_class=VatClass.STANDARD, unit_price=Decimal(price))
    (found,) = decided([line], varied(HOME, buyer=dealer))
    assert found.case is case
