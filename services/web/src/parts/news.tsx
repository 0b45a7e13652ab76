import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useFirm } from "@/app/firm";

interface Subject {
  kind: string;
  id: string;
  title: string;
}

/** What an event says in one or two words; kinds that are newer than this page are told as they are called. */
export function useNewsWords(): (kind: string) => string {
  const { t } = useLingui();
  return (kind) => {
    switch (kind) {
      case "InvoiceDrafted":
        return t`Draft written`;
      case "InvoiceChanged":
        return t`Draft changed`;
      case "InvoiceDiscarded":
        return t`Draft discarded`;
      case "InvoiceRendered":
        return t`PDF made`;
      case "InvoiceSettled":
        return t`Balance changed`;
      case "ParcelQueued":
        return t`Message on its way`;
      case "CreditNoteIssued":
        return t`Credit note issued`;
      case "InvoiceCredited":
        return t`Invoice credited`;
      case "ClaimTakenOver":
        return t`Unpaid invoice taken over`;
      case "InvoiceIssued":
        return t`Invoice issued`;
      case "InvoiceSendRequested":
        return t`Sending asked for`;
      case "InvoiceSent":
        return t`Invoice sent`;
      case "InvoicePaid":
        return t`Invoice paid in full`;
      case "ParcelSent":
        return t`Message sent`;
      case "ParcelDelivered":
        return t`Message arrived`;
      case "ParcelBounced":
        return t`Message came back`;
      case "InvoiceRerouted":
        return t`Did not arrive; sent another way`;
      case "InvoicePartlyLost":
        return t`One of several did not get it; the others have it`;
      case "InvoiceStranded":
        return t`Did not arrive, and no way is left: enter another address or ask the customer`;
      case "InvoiceSaidPaid":
        return t`The buyer says that it is paid`;
      case "InvoiceDisputed":
        return t`The buyer disputes the invoice`;
      case "BuyerAnswered":
        return t`The buyer was answered`;
      case "InvoiceResponded":
        return t`The buyer answered`;
      case "ParcelFailed":
        return t`Message did not arrive`;
      case "ParcelCancelled":
        return t`Sending undone`;
      case "PaymentRegistered":
        return t`Payment registered`;
      case "RefundRegistered":
        return t`Money paid back or set off`;
      case "RefundUndone":
        return t`Refund undone`;
      case "AllocationUndone":
        return t`Payment undone`;
      case "CustomerCreated":
        return t`Customer added`;
      case "CustomerChanged":
        return t`Customer changed`;
      case "ContactLinksEnded":
        return t`The addresses of a contact's page ended`;
      case "VatNumberChecked":
        return t`VAT number checked in VIES`;
      case "CustomerPricesSet":
        return t`Prices set`;
      case "ArticleCreated":
        return t`Article added`;
      case "ArticleChanged":
        return t`Article changed`;
      case "ArticleArchived":
        return t`Article archived`;
      case "ArticleRestored":
        return t`Article sold again`;
      case "HourTypeCreated":
        return t`Hour type added`;
      case "HourTypeChanged":
        return t`Hour type changed`;
      case "HourTypeArchived":
        return t`Hour type archived`;
      case "HourTypeRestored":
        return t`Hour type used again`;
      case "AgreementCreated":
        return t`Agreement added`;
      case "AgreementChanged":
        return t`Agreement changed`;
      case "AgreementEnded":
        return t`Agreement ended`;
      case "AgreementResumed":
        return t`Agreement holds again`;
      case "InstalmentsPlanned":
        return t`Payments planned`;
      case "PeriodBegun":
        return t`Period begun`;
      case "InstalmentBilled":
        return t`Planned payment invoiced`;
      case "InstalmentCredited":
        return t`Invoice of a planned payment credited`;
      case "InstalmentHeld":
        return t`Planned payment could not be invoiced`;
      case "HourBankLow":
        return t`Bank of hours almost used up`;
      case "HourBankCredited":
        return t`Bought hours credited`;
      case "ConsultantCreated":
        return t`Consultant added`;
      case "ConsultantChanged":
        return t`Consultant changed`;
      case "ConsultantPaySet":
        return t`Pay set`;
      case "ConsultantLogInChanged":
        return t`Log-in changed`;
      case "ConsultantLinksEnded":
        return t`All addresses ended`;
      case "ConsultantArchived":
        return t`Consultant archived`;
      case "ConsultantRestored":
        return t`Consultant given work again`;
      case "AssignmentRequested":
        return t`Assignment ordered`;
      case "AssignmentChanged":
        return t`Assignment changed`;
      case "ChangeAsked":
        return t`Change asked for`;
      case "ChangeAnswered":
        return t`Change answered`;
      case "AssignmentOffered":
        return t`Assignment offered`;
      case "AssignmentConfirmed":
        return t`Assignment confirmed`;
      case "AssignmentPerformed":
        return t`Assignment performed`;
      case "AssignmentCancelled":
        return t`Assignment cancelled`;
      case "AssignmentRejected":
        return t`Order declined`;
      case "TimeReported":
        return t`Hours reported`;
      case "NothingMoreReported":
        return t`Nothing more to report`;
      case "TimeApproved":
        return t`Hours approved`;
      case "TimeRejected":
        return t`Hours sent back`;
      case "ApprovalTakenBack":
        return t`Approval taken back`;
      case "TimeBilled":
        return t`Hours invoiced`;
      case "TimeReturned":
        return t`Hours returned by a credit note`;
      case "PriceListCreated":
        return t`Price list added`;
      case "PriceListChanged":
        return t`Price list changed`;
      case "PricesSet":
        return t`Prices set`;
      case "ConsentAsked":
        return t`Consent asked for`;
      case "ConsentGiven":
        return t`Consent given`;
      case "ConsentWithdrawn":
        return t`Consent withdrawn`;
      case "CompanyOpened":
        return t`The firm was registered`;
      case "CompanyChanged":
        return t`Company details changed`;
      case "BooksClosed":
        return t`Books closed`;
      default:
        return kind.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
    }
  };
}

/** Who did it, for people to read: a person or a token by name, else the buyer or the system. */
export function useActorName(): (
  actorKind: string,
  actorName: string | null | undefined,
) => string {
  const { t } = useLingui();
  return (actorKind, actorName) => {
    if (actorName) return actorName;
    if (actorKind === "LINK") return t`The buyer`;
    return actorKind === "SYSTEM" ? t`Automatically` : t`Somebody who has left`;
  };
}

/** The thing that an event is about, as a link where there is a screen for it. */
export function SubjectLink({ subject }: { subject: Subject | null | undefined }) {
  const { slug } = useFirm();
  if (!subject) return null;
  if (subject.kind === "INVOICE") {
    return (
      <Link to="/f/$slug/invoices/$id" params={{ slug, id: subject.id }}>
        {subject.title}
      </Link>
    );
  }
  if (subject.kind === "CUSTOMER") {
    return (
      <Link to="/f/$slug/customers/$id" params={{ slug, id: subject.id }}>
        {subject.title}
      </Link>
    );
  }
  if (subject.kind === "ASSIGNMENT") {
    return (
      <Link to="/f/$slug/assignments/$id" params={{ slug, id: subject.id }}>
        {subject.title}
      </Link>
    );
  }
  if (subject.kind === "AGREEMENT") {
    return (
      <Link to="/f/$slug/agreements/$id" params={{ slug, id: subject.id }}>
        {subject.title}
      </Link>
    );
  }
  return <span>{subject.title}</span>;
}
