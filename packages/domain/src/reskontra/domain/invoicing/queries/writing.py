"""What somebody who writes an invoice asks."""

from dataclasses import replace
from decimal import Decimal

from reskontra.domain.catalogue.pricing import PriceTrace, Pricing
from reskontra.domain.catalogue.queries import pricing
from reskontra.domain.company.queries import profile
from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.countries import country_of
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.queries import customer
from reskontra.domain.customers.views import CustomerCard
from reskontra.domain.exchange.queries import rates_on
from reskontra.domain.invoicing.advances import advances_not_found, lines_taken_off
from reskontra.domain.invoicing.counting import (
    CountedDraft,
    counted,
    unknown_parts,
    without_places_of,
)
from reskontra.domain.invoicing.currency import currency_missing, in_currency
from reskontra.domain.invoicing.drafting import buyer_in, due_day, trade_of
from reskontra.domain.invoicing.drafts import NewDraft, NewLine
from reskontra.domain.invoicing.household import tidied
from reskontra.domain.invoicing.household_counting import (
    CountedHousehold,
    HouseholdSetting,
    counted_household,
)
from reskontra.domain.invoicing.household_shares import WorkLine
from reskontra.domain.invoicing.kronor import in_kronor, rate_wanted_of
from reskontra.domain.invoicing.prices_with_vat import with_vat_added
from reskontra.domain.invoicing.queries.advances import advances_of
from reskontra.domain.invoicing.queries.households import used_by
from reskontra.domain.invoicing.selling import Sale, article_ids, filled, unpriced_reasons
from reskontra.domain.kernel.clock import today
from reskontra.domain.kernel.currencies import HOME, is_foreign


async def draft_totals(new: NewDraft) -> CountedDraft:
    """What lines would come to on an invoice to that buyer; nothing is written."""
    card = await customer(new.customer_id) if new.customer_id else None
    found = await pricing(article_ids(new.lines), new.customer_id)
    new = in_currency(new, card.currency if card else None)
    day, currency = new.invoice_date or today(), new.currency or HOME
    sale = Sale(day=day, pricing=found, currency=currency)
    advances = await advances_of(new.advances)
    alike = {one for one, each in advances.items() if each.head.currency == currency}
    known = [one for one in dict.fromkeys(new.advances) if one in alike]
    seller = await profile()
    locale = new.locale or (card.locale if card else seller.locale)
    trade = trade_of(new, card, seller, today())
    includes_vat = trade.prices_include_vat
    taken_off = lines_taken_off(known, advances, locale, includes_vat=includes_vat)
    is_of_home = new.household and not is_foreign(currency)
    home = tidied(new.household, trade.country) if new.household and is_of_home else None
    lines = filled(new.lines, sale)
    priced = (*with_vat_added(lines, new.lines, trade), *taken_off)
    told = counted(replace(new, lines=priced), card, seller, today())
    new = replace(new, lines=priced, household=home)
    strangers = (*unknown_parts(new, card, found.articles), *unpriced_reasons(lines, sale))
    problems = (
        *strangers,
        *advances_not_found(new.advances, advances, currency),
        *without_places_of(strangers, told.problems),
    )
    wanted = rate_wanted_of(new, today())
    rate = (await rates_on([wanted])).get(wanted) if wanted else None
    missing = (*told.missing, *currency_missing(told.totals.total, seller, wanted, rate))
    return replace(
        told,
        totals=in_kronor(told.totals, rate),
        problems=problems,
        missing=missing,
        household=await _home(new, told, card, seller),
        rate=rate,
    )


async def found_with_vat(
    found: PriceTrace, customer_id: CustomerId | None, priced: Pricing
) -> PriceTrace:
    """A price as a line of a draft to that customer finds it where prices include VAT."""
    line = NewLine(
        description="",
        quantity=found.quantity,
        unit_price=Decimal(0),
        article_id=found.article_id,
        left_out=frozenset({"unit_price", "vat_rate"}),
    )
    new = NewDraft(
        customer_id=customer_id,
        lines=(line,),
        invoice_date=found.day,
        prices_include_vat=True,
        currency=found.currency,
    )
    new = in_currency(new, None)
    card = await customer(customer_id) if customer_id else None
    trade = trade_of(new, card, await profile(), today())
    sale = Sale(day=found.day, pricing=priced, currency=found.currency)
    (sold,) = with_vat_added(filled(new.lines, sale), new.lines, trade)
    return sold.trace or found


async def _home(
    new: NewDraft, counts: CountedDraft, card: CustomerCard | None, seller: CompanyProfile
) -> CountedHousehold | None:
    places, includes_vat = [ln.position - 1 for ln in counts.lines], counts.totals.includes_vat
    setting = HouseholdSetting(
        lines=[
            (at, WorkLine(new.lines[at].household, line.treatment, line.amount, includes_vat))
            for at, line in zip(places, counts.lines, strict=True)
        ],
        total=counts.totals.total,
        country=country_of(seller.address.country),
        seller=seller,
        buyer=buyer_in(new, card, seller),
        paid=due_day(new, card, seller, today()),
        is_advance=new.form.is_advance,
    )
    used = await used_by(new.household, setting.paid.year)
    return counted_household(new.household, setting, used)
