"""What may be planned on account: what some of the agreed hours bear the VAT of."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from reskontra.domain.agreements.commands import (
    change_agreement,
    plan_instalments,
)
from reskontra.domain.agreements.plans import apart_reasons
from reskontra.domain.agreements.queries import (
    instalments_of,
)
from reskontra.domain.agreements.views import (
    AgreementChange,
    AgreementForm,
)
from reskontra.domain.company.commands import change_company
from reskontra.domain.company.views import CompanyChange
from reskontra.domain.countries import country_of
from reskontra.domain.countries.vat import VatClass, VatStatus
from reskontra.domain.kernel.clock import stopped_at, today
from reskontra.domain.kernel.refusals import Refused
from tests.factories import varied
from tests.factories.agreements import (
    agreed_price,
    make_agreement,
    new_instalment,
    period_terms,
)
from tests.factories.catalogue import make_hour_type

pytestmark = pytest.mark.usefixtures("company")
SWEDEN, TODAY = country_of("SE"), date(2026, 11, 26)


@pytest.fixture(autouse=True)
def _in_november() -> Iterator[None]:
    with stopped_at(datetime(2026, 11, 26, 12, tzinfo=UTC)):
        yield


@pytest.mark.parametrize(
    ("sum_of", "hours", "is_apart"),
    [
        (VatClass.STANDARD, {VatClass.STANDARD}, False),
        (VatClass.STANDARD, {VatClass.BOOKS}, True),
        (VatClass.BOOKS, {VatClass.STANDARD, VatClass.CULTURE}, False),
        (VatClass.STANDARD, {VatClass.EXEMPT}, True),
        (VatClass.STANDARD, set(), False),
        (VatClass.DANCE, {VatClass.BOOKS}, False),
    ],
    ids=["alike", "another rate", "another class of one rate", "exempt hours", "any", "no rate"],
)
def test_what_is_paid_on_account_bears_the_vat_of_some_hours(
    sum_of: VatClass, hours: set[VatClass], is_apart: bool
) -> None:
    reasons = apart_reasons(sum_of, hours, ("period",), TODAY, SWEDEN)
    told = [(each.code, each.path) for each in reasons]
    assert told == [("ON_ACCOUNT_APART", ("period", "vatClass"))] * is_apart


async def test_a_sum_on_account_that_no_agreed_hours_reach_is_refused() -> None:
    hours = await make_hour_type(vat_class=VatClass.BOOKS)
    prices = (agreed_price(hour_type_id=hours),)
    about: dict[str, object] = {"form": AgreementForm.ON_ACCOUNT, "prices": prices}
    apart = period_terms(begins=today())
    for refused in (
        make_agreement(None, **about, period=apart),
        plan_instalments(await make_agreement(None, **about), [new_instalment()]),
    ):
        with pytest.raises(Refused, match="ON_ACCOUNT_APART"):
            await refused
    alike = varied(apart, vat_class=VatClass.BOOKS)
    agreement_id = await make_agreement(None, **about, period=alike)
    await plan_instalments(agreement_id, [new_instalment(vat_class=VatClass.BOOKS)])
    with pytest.raises(Refused, match="ON_ACCOUNT_APART"):
        await change_agreement(agreement_id, AgreementChange(period=apart))
    # What was agreed before may stay, and who sells by the piece plans what they will.
    await change_agreement(agreement_id, AgreementChange(prices=(), note="Utan priser"))
    await change_agreement(agreement_id, AgreementChange(prices=prices, period=alike))
    fixed = await make_agreement(form=AgreementForm.FIXED_PRICE, prices=prices)
    await plan_instalments(fixed, [new_instalment()])


async def test_who_charges_no_vat_has_none_to_tell_apart() -> None:
    await change_company(CompanyChange(vat_status=VatStatus.SMALL_BUSINESS))
    prices = (agreed_price(hour_type_id=await make_hour_type(vat_class=VatClass.BOOKS)),)
    agreement_id = await make_agreement(form=AgreementForm.ON_ACCOUNT, prices=prices)
    await plan_instalments(agreement_id, [new_instalment()])
    assert len(await instalments_of([agreement_id])) == 1
