"""Why invoicing says no to advances, pro formas and collective invoices."""

from reskontra.domain.kernel.refusals import Refusal


class ProFormaOfCredit(Refusal):
    """A credit note gives money back; there is nothing to show beforehand."""

    code = "PRO_FORMA_OF_CREDIT"


class ProFormaNotMade(Refusal):
    """The job has made no pro forma of the draft as it is, or not yet."""

    code = "PRO_FORMA_NOT_MADE"


class CollectsTooFew(Refusal):
    """A collective invoice is made of ``minimum`` drafts at least."""

    code = "COLLECTS_TOO_FEW"


class CollectedAlready(Refusal):
    """The draft is made of other drafts itself: they would be gone with it."""

    code = "COLLECTED_ALREADY"


class CollectedOfAnother(Refusal):
    """The draft is for another customer than the first one's, or for nobody in the register."""

    code = "COLLECTED_OF_ANOTHER"


class CollectedTermsUnfit(Refusal):
    """The draft is in another currency than the first, or is to be paid within other ``days``."""

    code = "COLLECTED_TERMS_UNFIT"


class CollectedAdjusted(Refusal):
    """It has an allowance or a charge on the whole, which would fall on the other drafts too."""

    code = "COLLECTED_ADJUSTED"


class CollectedFormUnfit(Refusal):
    """Advances, simplified invoices and those with more than lines on them stay apart."""

    code = "COLLECTED_FORM_UNFIT"


class NotCollective(Refusal):
    """The draft is not made of other drafts."""

    code = "NOT_COLLECTIVE"


class AdvanceOfEuGoods(Refusal):
    """Goods to another EU country are taxed at the delivery, and no sooner."""

    code = "ADVANCE_OF_EU_GOODS"


class AdvanceRateChanges(Refusal):
    """The ``rates`` that the class bears from the invoice's day through the day it falls due."""

    code = "ADVANCE_RATE_CHANGES"


class AdvanceNotFound(Refusal):
    """There is no such invoice, or it is no advance that has been issued."""

    code = "ADVANCE_NOT_FOUND"


class AdvanceOfAnother(Refusal):
    """The advance was invoiced to another customer than this invoice's."""

    code = "ADVANCE_OF_ANOTHER"


class AdvanceLater(Refusal):
    """The advance with this ``number`` is of a later day, ``on``, than the final invoice."""

    code = "ADVANCE_LATER"


class AdvanceCurrencyUnfit(Refusal):
    """The advance was invoiced in another ``currency``."""

    code = "ADVANCE_CURRENCY_UNFIT"


class AdvanceCredited(Refusal):
    """Nothing is left of the advance with this ``number``: it is credited."""

    code = "ADVANCE_CREDITED"


class AdvanceTakenOff(Refusal):
    """The invoice with this ``number`` has taken the advance off already."""

    code = "ADVANCE_TAKEN_OFF"


class AdvancePartlyTaken(Refusal):
    """Invoices have taken some of the advance off: what is ``left`` of it can be credited."""

    code = "ADVANCE_PARTLY_TAKEN"


class AdvanceOnAdvance(Refusal):
    """Only a final invoice takes advances off."""

    code = "ADVANCE_ON_ADVANCE"


class AdvanceMoved(Refusal):
    """Some of the advance was credited after the draft was written."""

    code = "ADVANCE_MOVED"


class AdvanceWithoutSupply(Refusal):
    """More is taken off at a ``rate`` than the invoice has: what was paid for is not on it."""

    code = "ADVANCE_WITHOUT_SUPPLY"


class AdvanceWithoutCustomer(Refusal):
    """Nobody in the register pays the advance, so no final invoice could take it off."""

    code = "ADVANCE_WITHOUT_CUSTOMER"
