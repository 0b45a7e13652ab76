import pytest

from reskontra.domain.company.ids import CompanyId
from reskontra.domain.company.views import CompanyProfile, Logo
from reskontra.domain.dashboards.onboarding import (
    Beginnings,
    OnboardingStepKey,
    is_onboarded,
    onboarding_steps,
)
from reskontra.domain.dashboards.queries import onboarding
from reskontra.domain.kernel.addresses import NOWHERE, Address
from reskontra.domain.kernel.clock import now
from tests.factories import varied
from tests.factories.customers import make_customer
from tests.factories.invoicing import make_draft, make_issued

SOMEWHERE = Address(line1="Storgatan 1", postal_code="114 18", city="Stockholm")
READY = CompanyProfile(
    id=CompanyId.new(),
    version=1,
    name="Övningsbolaget AB",
    org_number="556703-7485",
    address=SOMEWHERE,
    bankgiro="5050-1055",
    logo=Logo("0" * 64, "image/png"),
    books_closed_through=None,
    created_at=now(),
    updated_at=now(),
)
UNDER_WAY = Beginnings(has_customer=True, has_issued=True, has_sent=True)
Key = OnboardingStepKey


@pytest.mark.parametrize(
    ("company", "begun", "is_confirmed", "remaining", "is_done"),
    [
        ({}, {}, True, set(), True),
        ({"address": NOWHERE}, {}, True, {Key.COMPANY_ADDRESS}, False),
        ({"address": varied(SOMEWHERE, city="")}, {}, True, {Key.COMPANY_ADDRESS}, False),
        ({"bankgiro": None}, {}, True, {Key.PAYMENT_ACCOUNT}, False),
        ({"bankgiro": None, "plusgiro": "4-2"}, {}, True, set(), True),
        ({"bankgiro": None, "iban": "SE4550000000058398257466"}, {}, True, set(), True),
        ({"logo": None}, {}, True, {Key.LOGO}, True),
        ({}, {"has_customer": False}, True, {Key.FIRST_CUSTOMER}, False),
        ({}, {"has_issued": False}, True, {Key.FIRST_INVOICE_ISSUED}, False),
        ({}, {"has_sent": False}, True, {Key.FIRST_INVOICE_SENT}, False),
        ({}, {}, False, {Key.CONFIRM_EMAIL}, False),
    ],
)
def test_what_remains_before_the_first_invoice(
    company: dict[str, object],
    begun: dict[str, object],
    is_confirmed: bool,
    remaining: set[OnboardingStepKey],
    is_done: bool,
) -> None:
    steps = onboarding_steps(
        varied(READY, **company), varied(UNDER_WAY, **begun), is_email_confirmed=is_confirmed
    )

    assert {step.key for step in steps if not step.is_done} == remaining
    assert is_onboarded(steps) is is_done


@pytest.mark.usefixtures("company")
async def test_the_first_of_each_is_enough() -> None:
    async def begun() -> list[bool]:
        steps = {step.key: step.is_done for step in await onboarding(is_email_confirmed=True)}
        return [steps[Key.FIRST_CUSTOMER], steps[Key.FIRST_INVOICE_ISSUED]]

    assert await begun() == [False, False]
    await make_draft()
    assert await begun() == [False, False]
    await make_customer()
    await make_issued()
    assert await begun() == [True, True]
