"""What remains before a new company has its first invoice with a customer."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from reskontra.domain.company.views import CompanyProfile


class OnboardingStepKey(StrEnum):
    """The steps, in the order in which one takes them."""

    COMPANY_ADDRESS = "COMPANY_ADDRESS"
    PAYMENT_ACCOUNT = "PAYMENT_ACCOUNT"
    LOGO = "LOGO"
    FIRST_CUSTOMER = "FIRST_CUSTOMER"
    FIRST_INVOICE_ISSUED = "FIRST_INVOICE_ISSUED"
    FIRST_INVOICE_SENT = "FIRST_INVOICE_SENT"
    CONFIRM_EMAIL = "CONFIRM_EMAIL"


_OPTIONAL: Final = frozenset({OnboardingStepKey.LOGO})


@dataclass(frozen=True, slots=True)
class OnboardingStep:
    """A step, whether it is taken, and whether one is done without it."""

    key: OnboardingStepKey
    is_done: bool
    is_required: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginnings:
    """What a company has done at least once."""

    has_customer: bool
    has_issued: bool
    has_sent: bool


def onboarding_steps(
    company: CompanyProfile, begun: Beginnings, *, is_email_confirmed: bool
) -> tuple[OnboardingStep, ...]:
    """Every step; the last one is about whoever asks, and not about the company."""
    done = {
        OnboardingStepKey.COMPANY_ADDRESS: company.address.is_complete,
        OnboardingStepKey.PAYMENT_ACCOUNT: bool(
            company.bankgiro or company.plusgiro or company.iban
        ),
        OnboardingStepKey.LOGO: company.logo is not None,
        OnboardingStepKey.FIRST_CUSTOMER: begun.has_customer,
        OnboardingStepKey.FIRST_INVOICE_ISSUED: begun.has_issued,
        OnboardingStepKey.FIRST_INVOICE_SENT: begun.has_sent,
        OnboardingStepKey.CONFIRM_EMAIL: is_email_confirmed,
    }
    return tuple(OnboardingStep(key, done[key], key not in _OPTIONAL) for key in OnboardingStepKey)


def is_onboarded(steps: tuple[OnboardingStep, ...]) -> bool:
    """Whether every step that is required is taken."""
    return all(step.is_done for step in steps if step.is_required)
