from reskontra.api.persisted import typescript_of

INVOICES = {"name": "Invoices", "door": "tenant", "document": "query Invoices { invoices { id } }"}
WATCHED = {
    "name": "Watched",
    "door": "platform",
    "document": "subscription Watched { watched { ...Pulse } } fragment Pulse on Pulse { id }",
}


def test_a_document_carries_its_id_and_its_types_and_none_of_its_text() -> None:
    written = typescript_of({"ab": INVOICES})

    assert written.endswith(
        "export const InvoicesDocument = /*#__PURE__*/ persisted<\n"
        "  Tenant.InvoicesQuery,\n"
        "  Tenant.InvoicesQueryVariables\n"
        '>("tenant", "query", "Invoices", "ab");\n'
    )
    assert "invoices {" not in written


def test_documents_stand_by_door_and_name() -> None:
    written = typescript_of({"ab": INVOICES, "cd": WATCHED})

    assert written.index('>("platform", "subscription", "Watched", "cd")') < written.index(
        '>("tenant", "query", "Invoices", "ab")'
    )


def test_a_name_that_two_doors_use_tells_the_door() -> None:
    at_the_portal = INVOICES | {"door": "portal", "document": "query Invoices { owed { id } }"}

    written = typescript_of({"ab": INVOICES, "cd": at_the_portal})

    assert "export const PortalInvoicesDocument" in written
    assert "export const TenantInvoicesDocument" in written
    assert "export const InvoicesDocument" not in written
