# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, path, query

if TYPE_CHECKING:
    from datetime import datetime

    from typing_extensions import Unpack

    from ..models import BillingUsageReport, TrusteeBillingOverview

_GET_BILLING_REPORTS_BILLABLEUSAGE: ApiOperation[BillingUsageReport] = ApiOperation(
    "GET", "/api/v2/billing/reports/billableusage", query("startDate", required=True), query("endDate", required=True),
    returns="BillingUsageReport",
)
_GET_BILLING_TRUSTEEBILLINGOVERVIEW_TRUSTOR_ORG_ID: ApiOperation[TrusteeBillingOverview] = ApiOperation(
    "GET", "/api/v2/billing/trusteebillingoverview/{trustorOrgId}", path("trustorOrgId"), query("billingPeriodIndex"),
    returns="TrusteeBillingOverview",
)


class BillingApi(Api):
    """The Billing operations of the Platform API."""

    def get_billing_reports_billableusage(
        self,
        start_date: datetime | str,
        end_date: datetime | str,
        **options: Unpack[CallOptions],
    ) -> BillingUsageReport:
        """GET /api/v2/billing/reports/billableusage: returns BillingUsageReport.

        Permissions: any of billing:subscription:read, billing:subscription:view.
        """
        return self._call(_GET_BILLING_REPORTS_BILLABLEUSAGE, options, start_date, end_date)

    def get_billing_trusteebillingoverview_trustor_org_id(
        self,
        trustor_org_id: str,
        *,
        billing_period_index: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TrusteeBillingOverview:
        """GET /api/v2/billing/trusteebillingoverview/{trustorOrgId}: returns TrusteeBillingOverview.

        Permissions: any of affiliateOrganization:clientBilling:view.

        Parameters:
            billing_period_index: default 0.
        """
        return self._call(
            _GET_BILLING_TRUSTEEBILLINGOVERVIEW_TRUSTOR_ORG_ID, options, trustor_org_id, billing_period_index
        )
