"""Why words are not taken; each names the ``line`` and the ``column`` that it is about."""

from reskontra.domain.kernel.refusals import Refusal


class VariableUnknown(Refusal):
    """There is no such variable in that message; ``nearest`` is what may have been meant."""

    code = "TEMPLATE_VARIABLE_UNKNOWN"


class VariableMisplaced(Refusal):
    """The variable may not stand there: it tells too much, or wants a line of its own."""

    code = "TEMPLATE_VARIABLE_MISPLACED"


class VariableMissing(Refusal):
    """The message is of no use, or not allowed, without that variable."""

    code = "TEMPLATE_VARIABLE_MISSING"


class BracesUnbalanced(Refusal):
    """A brace that belongs to no variable."""

    code = "TEMPLATE_BRACES_UNBALANCED"


class PersonalNumberShown(Refusal):
    """What looks like a personal identity number stands where everybody sees it."""

    code = "TEMPLATE_PERSONAL_NUMBER"


class TemplateVersionUnknown(Refusal):
    """The message never had a version of that number in that language."""

    code = "TEMPLATE_VERSION_UNKNOWN"
