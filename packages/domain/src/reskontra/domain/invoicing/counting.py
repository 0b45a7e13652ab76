"""What lines come to while somebody is still writing them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from reskontra.domain.catalogue.ids import ArticleId
from reskontra.domain.catalogue.refusals import ArticleUnknown
from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.customers.views import CustomerCard
from reskontra.domain.exchange.views import Rate
from reskontra.domain.invoicing.adjusting import (
    adjustments_counting_reasons,
    adjustments_decided,
    adjustments_missing,
    adjustments_undecided,
)
from reskontra.domain.invoicing.adjustments import Adjustment, NewAdjustment
from reskontra.domain.invoicing.buyer_numbers import number_reasons
from reskontra.domain.invoicing.currency import currency_unfit
from reskontra.domain.invoicing.deciding import (
    LineVat,
    Trade,
    decided,
    missing_facts,
    undecided_reasons,
)
from reskontra.domain.invoicing.drafting import totals_of, trade_of
from reskontra.domain.invoicing.drafts import NewDraft, NewLine
from reskontra.domain.invoicing.forms import InvoiceForm, form_at_issue
from reskontra.domain.invoicing.household_counting import CountedHousehold
from reskontra.domain.invoicing.lines import amount_of, counting_reasons, sum_reasons
from reskontra.domain.invoicing.prices_with_vat import price_reasons
from reskontra.domain.invoicing.refusals import CustomerUnknown
from reskontra.domain.invoicing.statements import vat_texts
from reskontra.domain.invoicing.totals import Totals, line_nets
from reskontra.domain.invoicing.vat import VatTreatment
from reskontra.domain.kernel.currencies import HOME
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refusal


@dataclass(frozen=True, slots=True)
class CountedLine:
    """What a line costs as it stands and without VAT, how it is treated, and its place, from 1."""

    position: int
    amount: Money
    net: Money
    vat: LineVat
    treatment: VatTreatment


@dataclass(frozen=True, slots=True)
class CountedAdjustment:
    """What an allowance or charge comes to, and where it stands, from 1."""

    position: int
    adjustment: Adjustment


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedDraft:
    """The lines that can be counted and what they come to, and why the others cannot.

    ``missing`` is what must be told before it may be issued; ``texts`` are what the law will have
    stand on the page, in the invoice's language. In another currency ``rate`` tells it in kronor.
    """

    lines: tuple[CountedLine, ...]
    adjustments: tuple[CountedAdjustment, ...]
    totals: Totals
    form: InvoiceForm
    problems: tuple[Refusal, ...]
    missing: tuple[Refusal, ...]
    texts: tuple[str, ...]
    household: CountedHousehold | None = None
    rate: Rate | None = None


def counted(
    new: NewDraft, customer: CustomerCard | None, seller: CompanyProfile, today: date
) -> CountedDraft:
    """What lines come to as an invoice; those that cannot be counted count nothing."""
    trade = trade_of(new, customer, seller, today)
    problems = counting_reasons(new.lines, trade.day, trade.country)
    readable = _without(problems, new.lines)
    written = [line for _, line in readable]
    adjusted = _adjusted(new, written, trade)
    vat = decided(written, trade, [each for _, each, _ in adjusted.placed])
    undecided = [_moved(reason, readable) for reason in undecided_reasons(written, vat, trade)]
    clear = [
        (place, line, each, treatment)
        for (place, line), each in zip(readable, vat, strict=True)
        if (treatment := each.treatment) is not None
    ]
    asked = [(each, treated) for _, each, treated in adjusted.placed]
    currency = new.currency or HOME
    rows, sums = _rows(clear, asked, seller, (currency, trade.prices_include_vat))
    locale = new.locale or (customer.locale if customer else seller.locale)
    exemptions = [line.exemption for _, line, *_ in clear] + [each.exemption for each, _ in asked]
    too_much = sum_reasons(row.amount for row in rows)
    missing = [*missing_facts(vat, trade), *_number_missing(customer, sums)]
    missing += price_reasons([*vat, *(treated for _, treated in asked)], trade)
    return CountedDraft(
        lines=rows,
        adjustments=adjusted.counted(sums),
        totals=sums,
        form=_form(new, customer),
        problems=(*currency_unfit(new), *problems, *undecided, *adjusted.problems, *too_much),
        missing=(*(_moved(reason, readable) for reason in missing), *adjusted.missing),
        texts=vat_texts(sums, exemptions, trade.country, locale),
    )


Clear = Sequence[tuple[int, NewLine, LineVat, VatTreatment]]


def _rows(
    clear: Clear,
    asked: Sequence[tuple[NewAdjustment, LineVat | None]],
    seller: CompanyProfile,
    prices: tuple[str, bool],
) -> tuple[tuple[CountedLine, ...], Totals]:
    written, vat = [line for _, line, *_ in clear], [each for _, _, each, _ in clear]
    currency, includes_vat = prices
    sums = totals_of(written, vat, seller, asked, currency=currency, includes_vat=includes_vat)
    nets = line_nets([(treatment, amount_of(line)) for _, line, _, treatment in clear], sums)
    rows = tuple(
        CountedLine(place + 1, amount_of(line), net, each, treatment)
        for (place, line, each, treatment), net in zip(clear, nets, strict=True)
    )
    return rows, sums


def _number_missing(customer: CustomerCard | None, sums: Totals) -> list[Refusal]:
    if customer is None:
        return []
    cases = {row.case for row in sums.vat_rows}
    return number_reasons(customer.vat_number, customer.vat_check, cases)


def _form(new: NewDraft, customer: CustomerCard | None) -> InvoiceForm:
    """What it would be called; as long as nobody is named, what somebody chose."""
    buyer = customer or new.buyer
    return form_at_issue(new.form, has_address=buyer is None or buyer.address.is_complete)


def unknown_parts(
    new: NewDraft, customer: CustomerCard | None, articles: Collection[ArticleId]
) -> tuple[Refusal, ...]:
    """What the request names and nobody has: it is never taken as if it were not named."""
    is_stranger = new.customer_id is not None and customer is None
    return (
        *([CustomerUnknown(path=("customerId",))] if is_stranger else []),
        *(
            ArticleUnknown(path=("lines", place, "articleId"))
            for place, line in enumerate(new.lines)
            if line.article_id is not None and line.article_id not in articles
        ),
    )


def without_places_of(
    strangers: Sequence[Refusal], problems: Sequence[Refusal]
) -> tuple[Refusal, ...]:
    """The problems but those of lines whose article is unknown: all else follows from that."""
    places = {stranger.path[:2] for stranger in strangers}
    return tuple(problem for problem in problems if problem.path[:2] not in places)


@dataclass(frozen=True, slots=True)
class _Adjusted:
    """The adjustments that can be counted with their places, and what stands against the others."""

    placed: Sequence[tuple[int, NewAdjustment, LineVat | None]]
    problems: Sequence[Refusal]
    missing: Sequence[Refusal]

    def counted(self, sums: Totals) -> tuple[CountedAdjustment, ...]:
        """What each comes to, at its place."""
        pairs = zip(self.placed, sums.adjustments, strict=True)
        return tuple(CountedAdjustment(place + 1, each) for (place, *_), each in pairs)


def _adjusted(new: NewDraft, lines: Sequence[NewLine], trade: Trade) -> _Adjusted:
    problems = adjustments_counting_reasons(new.adjustments, trade)
    wrong = {problem.path[1:2] for problem in problems}
    if () in wrong:
        return _Adjusted([], problems, [])
    readable = [(n, one) for n, one in enumerate(new.adjustments) if (str(n),) not in wrong]
    asked = [one for _, one in readable]
    vat = adjustments_decided(asked, lines, trade)
    undecided = adjustments_undecided(asked, vat, trade)
    clear = [
        (n, one, each)
        for (n, one), each in zip(readable, vat, strict=True)
        if each is None or each.treatment is not None
    ]
    placed = [_placed(reason, readable) for reason in undecided]
    missing = [_placed(reason, readable) for reason in adjustments_missing(vat, trade)]
    return _Adjusted(clear, [*problems, *placed], missing)


Placed = Sequence[tuple[int, NewLine]]


def _without(problems: Sequence[Refusal], lines: Sequence[NewLine]) -> Placed:
    paths = {problem.path[:2] for problem in problems}
    if ("lines",) in paths:
        return []
    return [(n, line) for n, line in enumerate(lines) if ("lines", str(n)) not in paths]


def _placed(reason: Refusal, readable: Sequence[tuple[int, NewAdjustment]]) -> Refusal:
    """The reason at the place that its adjustment has among all of them."""
    match reason.path:
        case ("adjustments", place, *rest):
            reason.path = ("adjustments", str(readable[int(place)][0]), *rest)
    return reason


def _moved(reason: Refusal, readable: Placed) -> Refusal:
    """The reason at the place that its line has among all lines."""
    match reason.path:
        case ("lines", place, *rest):
            reason.path = ("lines", str(readable[int(place)][0]), *rest)
    return reason
