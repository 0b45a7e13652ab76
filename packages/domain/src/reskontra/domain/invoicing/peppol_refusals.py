"""Why an invoice may not travel as an e-invoice."""

from reskontra.domain.kernel.refusals import Refusal


class EInvoiceOfHousehold(Refusal):
    """Somebody else pays a part of it, which EN 16931 has no place for."""

    code = "E_INVOICE_OF_HOUSEHOLD"


class EInvoiceInCurrency(Refusal):
    """It is in a currency that we do not write e-invoices in."""

    code = "E_INVOICE_IN_CURRENCY"


class EInvoiceSumsApart(Refusal):
    """Its lines, allowances and charges are not all that its net is made of."""

    code = "E_INVOICE_SUMS_APART"


class EInvoiceOutsideVatMixed(Refusal):
    """What lies outside of VAT stands beside what does not."""

    code = "E_INVOICE_OUTSIDE_VAT_MIXED"


class EInvoiceSellerUnregistered(Refusal):
    """The seller has neither a VAT number nor F-skatt, and the treatment of VAT demands one."""

    code = "E_INVOICE_SELLER_UNREGISTERED"


class EInvoiceSellerWithoutAddress(Refusal):
    """The seller has no organisation number that the network takes."""

    code = "E_INVOICE_SELLER_WITHOUT_ADDRESS"


class EInvoiceToPerson(Refusal):
    """The buyer is a private person: they have no address in the network."""

    code = "E_INVOICE_TO_PERSON"


class EInvoiceBuyerWithoutAddress(Refusal):
    """The buyer has no address in the network."""

    code = "E_INVOICE_BUYER_WITHOUT_ADDRESS"


class EInvoiceReferenceMissing(Refusal):
    """Neither the buyer's reference nor an order number stands on it."""

    code = "E_INVOICE_REFERENCE_MISSING"


class EInvoiceAgainstRules(Refusal):
    """It breaks rules that receivers enforce; the facts name them."""

    code = "E_INVOICE_AGAINST_RULES"


class EInvoiceInAnothersName(Refusal):
    """The firm had another organisation number when it wrote it; it sends as ``participant``."""

    code = "E_INVOICE_IN_ANOTHERS_NAME"


class EInvoiceToAnother(Refusal):
    """The e-invoice names its receiver, and goes to nobody else; the facts name them."""

    code = "E_INVOICE_TO_ANOTHER"


class EInvoiceReceiverAway(Refusal):
    """The network says that the ``receiver`` is not in it; as of the day that it was asked."""

    code = "E_INVOICE_RECEIVER_AWAY"
    action = "OPEN_CUSTOMER"


class EInvoiceReceiverTakesNoCredit(Refusal):
    """The ``receiver`` is in the network and takes no credit notes there."""

    code = "E_INVOICE_RECEIVER_TAKES_NO_CREDIT"


class EInvoiceReceiverTakesNoInvoice(Refusal):
    """The ``receiver`` is in the network and takes no invoices there."""

    code = "E_INVOICE_RECEIVER_TAKES_NO_INVOICE"
