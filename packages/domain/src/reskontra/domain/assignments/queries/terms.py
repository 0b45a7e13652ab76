"""By what an assignment's work is counted: its agreement, its hour type, and who does it.

Terms by hand go before those of the agreement (ADR 52), also before its plan or its bank of hours:
what has a price by hand is not what the plan has paid for. It costs that price, and has the
surcharges, the minimum and the rounding of its hour type on both sides, as other work.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from reskontra.domain.agreements.hour_terms import INCLUDED, hour_terms
from reskontra.domain.agreements.queries import agreement
from reskontra.domain.agreements.views import AgreementCard, AgreementForm
from reskontra.domain.assignments.input_vat import InputVat, Payee, deducts, payee_of
from reskontra.domain.assignments.lines import LineTerms
from reskontra.domain.assignments.views import AssignmentCard
from reskontra.domain.assignments.wording import words_for
from reskontra.domain.catalogue.hour_prices import HourTerms
from reskontra.domain.catalogue.hour_type_views import HourTypeCard
from reskontra.domain.catalogue.queries import hour_type
from reskontra.domain.company.queries import profile
from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.queries import consultant, pay_of
from reskontra.domain.consultants.views import ConsultantCard, ConsultantKind
from reskontra.domain.countries import country_of
from reskontra.domain.countries.pack import CountryPack
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.customers.queries import heads


class HoursUnknownFault(Exception):
    """An assignment names hours that are in no catalogue, which the database does not allow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkTerms:
    """By what some work of an assignment is counted, and on which terms its consultant works.

    Attributes:
        earned_by_day: The same as if no plan paid for the work, where that is what it is earned by.
    """

    by_day: Mapping[date, HourTerms]
    earned_by_day: Mapping[date, HourTerms] | None
    lines: LineTerms
    agreement: AgreementCard | None
    country: CountryPack
    worked_as: ConsultantKind | None


async def work_terms(ordered: AssignmentCard, days: Collection[date]) -> WorkTerms:
    """The terms of an assignment on some days, as they are known now."""
    hours = await hour_type(ordered.hour_type_id)
    if hours is None:
        raise HoursUnknownFault(str(ordered.hour_type_id))
    agreed = await agreement(ordered.agreement_id) if ordered.agreement_id else None
    worker = await consultant(ordered.consultant_id) if ordered.consultant_id else None
    us = await profile()
    unplanned = _unplanned(agreed)
    priced = agreed
    if ordered.price is not None:
        priced, unplanned = unplanned or agreed, None
    return WorkTerms(
        by_day={day: await _terms_on(day, ordered, hours, priced) for day in days},
        earned_by_day={day: await _terms_on(day, ordered, hours, unplanned) for day in days}
        if unplanned is not None
        else None,
        lines=await _line_terms(
            ordered, hours, agreed, worker, _input_vat(hours, worker, us, min(days))
        ),
        agreement=agreed,
        country=country_of(us.address.country),
        worked_as=worker.kind if worker else None,
    )


def _unplanned(agreed: AgreementCard | None) -> AgreementCard | None:
    """The agreement as if its hours cost what they are priced at; None where they do."""
    if agreed is None or agreed.form not in INCLUDED:
        return None
    return replace(agreed, form=AgreementForm.RUNNING)


async def _terms_on(
    day: date, ordered: AssignmentCard, hours: HourTypeCard, agreed: AgreementCard | None
) -> HourTerms:
    own_pay = await _own_pay(ordered.consultant_id, ordered, day)
    terms = (
        _of_hour_type(hours, own_pay) if agreed is None else hour_terms(agreed, hours, own_pay, day)
    )
    return terms if ordered.price is None else replace(terms, price=ordered.price)


async def _own_pay(
    consultant_id: ConsultantId | None, ordered: AssignmentCard, day: date
) -> Decimal | None:
    """What is agreed with the consultant: for this assignment, or else for such hours."""
    if ordered.pay is not None or consultant_id is None:
        return ordered.pay
    return await pay_of(consultant_id, ordered.hour_type_id, day)


def _of_hour_type(hours: HourTypeCard, own_pay: Decimal | None) -> HourTerms:
    return HourTerms(
        price=hours.price,
        pay=hours.pay if own_pay is None else own_pay,
        price_debit=hours.price_debit,
        pay_debit=hours.pay_debit,
        windows=hours.windows,
    )


async def _line_terms(
    ordered: AssignmentCard,
    hours: HourTypeCard,
    agreed: AgreementCard | None,
    worker: ConsultantCard | None,
    input_vat: InputVat,
) -> LineTerms:
    (buyer,) = (await heads([ordered.customer_id])).values()
    return LineTerms(
        price_words=words_for(hours, buyer.locale),
        pay_words=words_for(hours, worker.locale if worker else buyer.locale),
        vat_class=hours.vat_class,
        exemption=hours.exemption,
        account=hours.account,
        pay_code=hours.pay_code,
        mileage_price=agreed.mileage_price if agreed else None,
        mileage_pay=agreed.mileage_pay if agreed else None,
        # What an hour pays by hand goes before what the firm keeps of its price.
        fee_percent=worker.fee_percent if worker and ordered.pay is None else None,
        input_vat=input_vat,
    )


def _input_vat(
    hours: HourTypeCard, worker: ConsultantCard | None, us: CompanyProfile, day: date
) -> InputVat:
    """A company's service is sold to us, so it bears our country's rate wherever it comes from."""
    rates = country_of(us.address.country).vat_rates_through(VatClass.STANDARD, day, day)
    return InputVat(
        payee=payee_of(worker.kind, worker.vat_number) if worker else Payee.PERSON,
        deducts=deducts(us.vat_status, us.vat_number, hours.vat_class),
        rate=max(rates, default=Decimal(0)),
    )
