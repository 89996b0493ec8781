# Generated: make generate
"""BillingApi: signatures and documentation of its methods are in billing_api.pyi."""

from ..operation import Api, ApiOperation, path, query


class BillingApi(Api):
    """The Billing operations of the Platform API."""

    get_billing_reports_billableusage = ApiOperation(
        "GET", "/api/v2/billing/reports/billableusage", query("startDate", required=True),
        query("endDate", required=True), returns="BillingUsageReport",
    )
    get_billing_trusteebillingoverview_trustor_org_id = ApiOperation(
        "GET", "/api/v2/billing/trusteebillingoverview/{trustorOrgId}", path("trustorOrgId"),
        query("billingPeriodIndex"), returns="TrusteeBillingOverview",
    )
