"""What somebody who writes an invoice asks."""

from dataclasses import replace

from reskontra.domain.catalogue.queries import pricing
from reskontra.domain.company.queries import profile
from reskontra.domain.customers.queries import customer
from reskontra.domain.invoicing.advances import lines_taken_off
from reskontra.domain.invoicing.counting import (
    CountedDraft,
    counted,
    unknown_parts,
    without_places_of,
)
from reskontra.domain.invoicing.drafts import NewDraft
from reskontra.domain.invoicing.queries.advances import advances_of
from reskontra.domain.invoicing.selling import Sale, article_ids, filled
from reskontra.domain.kernel.clock import today


async def draft_totals(new: NewDraft) -> CountedDraft:
    """What lines would come to on an invoice to that buyer; nothing is written."""
    card = await customer(new.customer_id) if new.customer_id else None
    found = await pricing(article_ids(new.lines), new.customer_id)
    sale = Sale(day=new.invoice_date or today(), pricing=found)
    advances = await advances_of(new.advances)
    known = [one for one in dict.fromkeys(new.advances) if one in advances]
    seller = await profile()
    locale = new.locale or (card.locale if card else seller.locale)
    taken_off = lines_taken_off(known, advances, locale)
    new = replace(new, lines=(*filled(new.lines, sale), *taken_off))
    told = counted(new, card, seller, today())
    strangers = unknown_parts(new, card, found.articles)
    return replace(told, problems=(*strangers, *without_places_of(strangers, told.problems)))
