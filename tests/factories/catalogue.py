"""Articles, hours and prices, valid by default: an hour of work for 1 000 kr with 25 % VAT."""

from collections.abc import Mapping
from datetime import date, time
from decimal import Decimal

from reskontra.domain.catalogue.commands import (
    create_article,
    create_hour_type,
    create_price_list,
    price_customer,
    request_accounts,
    set_prices,
    take_accounts,
)
from reskontra.domain.catalogue.hour_type_views import HourTypeCard, HourTypeEntry
from reskontra.domain.catalogue.ids import ArticleId, HourTypeId, PriceId, PriceListId
from reskontra.domain.catalogue.pricing import PriceBook, PriceSource, Pricing
from reskontra.domain.catalogue.surcharges import DayKind, SurchargeWindow
from reskontra.domain.catalogue.views import (
    ArticleCard,
    ArticleEntry,
    ArticlePrices,
    CustomerPricingChange,
    DatedPrice,
    NewPrice,
    PriceListEntry,
)
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.jobs.queries import items
from reskontra.domain.jobs.views import JobKind
from reskontra.domain.kernel.clock import now
from tests.factories import varied

ARTICLE = ArticleEntry(number="A1", name="Arbete", unit="tim", price=Decimal(1000))
PRICE = NewPrice(unit_price=Decimal(900), valid_from=date(2026, 1, 1))
LIST = PriceListEntry(name="Ordinarie")
EVENING = SurchargeWindow(
    name="Kväll",
    days=frozenset(tuple(DayKind)[:5]),
    begins=time(17),
    ends=time(22),
    price_percent=Decimal(30),
    pay_percent=Decimal(20),
)
HOURS = HourTypeEntry(
    number="T1", name="Konsult", price=Decimal(1000), pay=Decimal(400), windows=(EVENING,)
)


def article_entry(**about: object) -> ArticleEntry:
    return varied(ARTICLE, **about)


def new_price(**about: object) -> NewPrice:
    return varied(PRICE, **about)


def article_card(**about: object) -> ArticleCard:
    """An article that lies in no table."""
    values = {name: getattr(ARTICLE, name) for name in ARTICLE.__dataclass_fields__}
    card = ArticleCard(
        id=ArticleId.new(),
        version=1,
        archived_at=None,
        created_at=now(),
        updated_at=now(),
        **values,
    )
    return varied(card, **about)


def price_book(source: PriceSource, *prices: NewPrice, **about: object) -> PriceBook:
    """A place with prices of some article."""
    article_id = ArticleId.new()
    dated = tuple(
        DatedPrice(
            id=PriceId.new(),
            article_id=article_id,
            unit_price=each.unit_price,
            from_quantity=each.from_quantity,
            valid_from=each.valid_from,
            valid_to=each.valid_to,
        )
        for each in prices
    )
    return varied(PriceBook(source=source, prices=dated), **about)


def pricing_of(card: ArticleCard, *books: PriceBook) -> Pricing:
    return Pricing(articles={card.id: card}, books={card.id: books})


async def make_article(**about: object) -> ArticleId:
    return await create_article(article_entry(**about))


def window(**about: object) -> SurchargeWindow:
    """An evening of a workday: 30 % on the price, 20 % on the pay."""
    return varied(EVENING, **about)


def hour_type_entry(**about: object) -> HourTypeEntry:
    return varied(HOURS, **about)


def hour_type_card(**about: object) -> HourTypeCard:
    """An hour type that lies in no table."""
    values = {name: getattr(HOURS, name) for name in HOURS.__dataclass_fields__}
    card = HourTypeCard(
        id=HourTypeId.new(),
        version=1,
        archived_at=None,
        created_at=now(),
        updated_at=now(),
        **values,
    )
    return varied(card, **about)


async def make_hour_type(**about: object) -> HourTypeId:
    return await create_hour_type(hour_type_entry(**about))


async def make_price_list(
    prices: Mapping[ArticleId, NewPrice] | None = None, **about: object
) -> PriceListId:
    price_list_id = await create_price_list(varied(LIST, **about))
    await set_prices(
        price_list_id,
        [ArticlePrices(article_id=one, prices=(each,)) for one, each in (prices or {}).items()],
    )
    return price_list_id


async def make_customer_price(
    customer_id: CustomerId, article_id: ArticleId, **about: object
) -> None:
    prices = ArticlePrices(article_id=article_id, prices=(new_price(**about),))
    await price_customer(customer_id, CustomerPricingChange(articles=(prices,)))


async def make_account(number: str = "3001", name: str = "Försäljning") -> None:
    """An account of the chart, as a table gives it."""
    job_id = await request_accounts([{"number": number, "name": name}], is_trial=False)
    outcome = await take_accounts(JobKind.ACCOUNT_IMPORT, await items(job_id, limit=1))
    assert not any(outcome.values())
