"""What the demo asks of the API, in GraphQL."""

SIGN_UP = """
mutation SignUp($input: TenantSignUpInput!) {
  tenantSignUp(input: $input) {
    tenant { id slug state }
    session { token expiresAt }
    userErrors { code message }
  }
}
"""
SESSION_CREATE = """
mutation LogIn($input: SessionCreateInput!) {
  sessionCreate(input: $input) { session { token expiresAt } userErrors { code message } }
}
"""
VIEWER = """
query Viewer { viewer { memberships { role tenant { slug name state } } } }
"""
COMPANY = "query Company { company { version name logo { sha256 } } }"
COMPANY_UPDATE = """
mutation CompanyUpdate($input: CompanyUpdateInput!) {
  companyUpdate(input: $input) { company { version } userErrors { code message } }
}
"""
PEPPOL = "query PeppolConnection { peppolConnection { isCarried state } }"
PEPPOL_CONNECT = """
mutation PeppolConnect($input: PeppolConnectInput!) {
  peppolConnect(input: $input) { connection { state } userErrors { code message } }
}
"""
UPLOAD_CREATE = """
mutation UploadCreate($input: UploadCreateInput!) {
  uploadCreate(input: $input) { upload { id url } userErrors { code message } }
}
"""
LOGO_SET = """
mutation LogoSet($input: CompanyLogoSetInput!) {
  companyLogoSet(input: $input) { company { version } userErrors { code message } }
}
"""
ARTICLE_CREATE = """
mutation ArticleCreate($input: ArticleCreateInput!) {
  articleCreate(input: $input) { article { id number } userErrors { code message } }
}
"""
HOUR_TYPES = """
query HourTypes { hourTypes(first: 50) { nodes { id number } } }
"""
HOUR_TYPE_CREATE = """
mutation HourTypeCreate($input: HourTypeCreateInput!) {
  hourTypeCreate(input: $input) { hourType { id } userErrors { code message } }
}
"""
PRICE_LIST_CREATE = """
mutation PriceListCreate($input: PriceListCreateInput!) {
  priceListCreate(input: $input) { priceList { id version } userErrors { code message } }
}
"""
PRICES_SET = """
mutation PricesSet($input: PricesSetInput!) {
  pricesSet(input: $input) { priceList { version } userErrors { code message } }
}
"""
CUSTOMER_PRICING = """
query CustomerPricing($customerId: ID!) {
  customerPricing(customerId: $customerId) { version }
}
"""
CUSTOMER_PRICES_SET = """
mutation CustomerPricesSet($input: CustomerPricesSetInput!) {
  customerPricesSet(input: $input) { pricing { version } userErrors { code message } }
}
"""
CUSTOMER_CREATE = """
mutation CustomerCreate($input: CustomerCreateInput!) {
  customerCreate(input: $input) { customer { id number } userErrors { code message } }
}
"""
CONSENT_RECORD = """
mutation ConsentRecord($input: ConsentRecordInput!) {
  consentRecord(input: $input) { customer { id } userErrors { code message } }
}
"""
ARTICLES = """
query Articles { articles(first: 50) { nodes { id number } } }
"""
CUSTOMERS = """
query Customers { customers(first: 50) { nodes { id name consents { channel } } } }
"""
INVOICE_CREATE = """
mutation InvoiceCreate($input: InvoiceCreateInput!) {
  invoiceCreate(input: $input) {
    invoice { id version number ocr total { amount currency } }
    userErrors { code message }
  }
}
"""
INVOICE_ISSUE = """
mutation InvoiceIssue($input: InvoiceIssueInput!) {
  invoiceIssue(input: $input) {
    invoice { id number ocr total { amount currency } }
    userErrors { code message }
  }
}
"""
INVOICE_SEND = """
mutation InvoiceSend($input: InvoiceSendInput!) {
  invoiceSend(input: $input) { invoice { id } userErrors { code message } }
}
"""
PAYMENT_REGISTER = """
mutation PaymentRegister($input: PaymentRegisterInput!) {
  paymentRegister(input: $input) { invoice { id state } userErrors { code message } }
}
"""
INVOICE = """
query Invoice($id: ID!) {
  invoice(id: $id) {
    number ocr state sentAt portalUrl
    total { amount currency }
    pdf { url sha256 size }
    deliveries { recipient state reason }
  }
}
"""
INVOICES = """
query Invoices($after: Cursor, $where: InvoiceWhere) {
  invoices(first: 50, after: $after, where: $where) {
    nodes { id number state total { amount } open { amount } refund { amount }
            pdf { sha256 } deliveries { recipient channel state } }
    pageInfo { hasNextPage endCursor }
  }
}
"""
INVOICE_COUNT = """
query InvoiceCount { invoices(first: 1) { totalCount } }
"""
TILES = """
  cursor asOf
  tiles {
    key count value { amount }
    list { states isOpen isOverdue isToRefund isOwn fromDate toDate }
  }
"""
DASHBOARD = f"query Dashboard {{ dashboard {{ {TILES} }} }}"
DASHBOARD_CHANGED = f"subscription DashboardChanged {{ dashboardChanged {{ {TILES} }} }}"
AGREEMENTS = "query Agreements { agreements(first: 100) { nodes { id name } } }"
AGREEMENT_CREATE = """
mutation AgreementCreate($input: AgreementCreateInput!) {
  agreementCreate(input: $input) { agreement { id } userErrors { code message } }
}
"""
AGREEMENT_PLAN = """
mutation AgreementPlan($input: AgreementPlanInput!) {
  agreementPlan(input: $input) { agreement { id } userErrors { code message } }
}
"""
CONSULTANTS = "query Consultants { consultants(first: 100) { nodes { id name } } }"
CONSULTANT_CREATE = """
mutation ConsultantCreate($input: ConsultantCreateInput!) {
  consultantCreate(input: $input) { consultant { id } userErrors { code message } }
}
"""
CONSULTANT_PAY_SET = """
mutation ConsultantPaySet($input: ConsultantPaySetInput!) {
  consultantPaySet(input: $input) { consultant { id } userErrors { code message } }
}
"""
CONTACTS = """
query Contacts($id: ID!) { customer(id: $id) { contacts { id name pageUrl } } }
"""
CONSULTANT_PAGE = """
query ConsultantPage($id: ID!) { consultant(id: $id) { name pageUrl } }
"""
ASSIGNMENTS = "query Assignments { assignments(first: 1) { nodes { id } } }"
ASSIGNMENT_REQUEST = """
mutation AssignmentRequest($input: AssignmentRequestInput!) {
  assignmentRequest(input: $input) { assignment { id } userErrors { code message } }
}
"""
TIME_REPORT = """
mutation TimeReport($input: TimeReportInput!) {
  timeReport(input: $input) { assignment { entries { id } } userErrors { code message } }
}
"""
TIME_APPROVE = """
mutation TimeApprove($input: TimeApproveInput!) {
  timeApprove(input: $input) { assignment { id } userErrors { code message } }
}
"""
