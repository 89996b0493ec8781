# Generated: make generate
from datetime import datetime

from typing_extensions import Unpack

from ..models import BillingUsageReport, TrusteeBillingOverview
from ..operation import Api, CallOptions

class BillingApi(Api):
    """The Billing operations of the Platform API."""

    def get_billing_reports_billableusage(
        self,
        start_date: datetime | str,
        end_date: datetime | str,
        **options: Unpack[CallOptions],
    ) -> BillingUsageReport:
        """Get the billable usage of a period.

        GET /api/v2/billing/reports/billableusage

        Permissions: any of billing:subscription:read, billing:subscription:view.

        Parameters:
            start_date: Begin of the period.
        """
        ...

    def get_billing_trusteebillingoverview_trustor_org_id(
        self,
        trustor_org_id: str,
        *,
        billing_period_index: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TrusteeBillingOverview:
        """Get the billing overview of a trustor organization for its trustee.

        GET /api/v2/billing/trusteebillingoverview/{trustorOrgId}

        Permissions: any of affiliateOrganization:clientBilling:view.

        Parameters:
            billing_period_index: default 0.
        """
        ...
