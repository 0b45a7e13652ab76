"""Why something may not be ordered."""

from reskontra.domain.kernel.refusals import Refusal


class AssignmentCustomerUnknown(Refusal):
    """The register holds no such customer."""

    code = "ASSIGNMENT_CUSTOMER_NOT_FOUND"


class AssignmentHourTypeUnusable(Refusal):
    """There is no such hour type, or it is put away."""

    code = "ASSIGNMENT_HOUR_TYPE_UNUSABLE"


class AssignmentConsultantUnusable(Refusal):
    """There is no such consultant, or one who is put away."""

    code = "ASSIGNMENT_CONSULTANT_UNUSABLE"


class AssignmentAgreementUnusable(Refusal):
    """The agreement is not with this customer, or does not hold on the day."""

    code = "ASSIGNMENT_AGREEMENT_UNUSABLE"


class AssignmentOrdererUnknown(Refusal):
    """The customer has no such contact."""

    code = "ASSIGNMENT_ORDERER_NOT_FOUND"


class OrderNumberWanted(Refusal):
    """The agreement wants an order number on every assignment."""

    code = "ASSIGNMENT_ORDER_NUMBER_MISSING"


class AssignmentTooLong(Refusal):
    """The assignment goes on for more than the ``maximum_days``."""

    code = "ASSIGNMENT_TOO_LONG"
