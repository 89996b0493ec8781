# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import NamedEntity


class SubscriptionOverviewUsage(Model):
    """One of the usages of a trustee billing overview. In TrusteeBillingOverview.

    Required by the platform: name, part_number, grouping, unit_of_measure_type, usage_quantity, prepay_quantity.
    """

    name: str | None = field("name", default=None)
    part_number: str | None = field("partNumber", default=None)
    grouping: str | None = field("grouping", default=None)
    unit_of_measure_type: str | None = field("unitOfMeasureType", default=None)
    usage_quantity: str | None = field("usageQuantity", default=None)
    overage_price: str | None = field("overagePrice", default=None)
    prepay_quantity: str | None = field("prepayQuantity", default=None)
    prepay_price: str | None = field("prepayPrice", default=None)
    usage_notes: str | None = field("usageNotes", default=None)
    is_cancellable: bool | None = field("isCancellable", default=None)
    bundle_quantity: str | None = field("bundleQuantity", default=None)
    is_third_party: bool | None = field("isThirdParty", default=None)


class TrusteeBillingOverview(Model):
    """A trustee billing overview, kept at /api/v2/billing/trusteebillingoverview/{trustorOrgId}. Answer of
    get_billing_trusteebillingoverview_trustor_org_id.

    Required by the platform: organization, currency, enabled_products, subscription_type, usages.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    organization: NamedEntity | None = field("organization", default=None)
    currency: str | None = field("currency", default=None)
    enabled_products: list[str] | None = field("enabledProducts", default=None)
    subscription_type: Literal[
        "ININ", "MONTH_TO_MONTH", "FREE_TRIAL_MONTH_TO_MONTH", "PREPAY_MONTHLY_COMMITMENT", "PREPAY",
        "DEV_ORG_MONTH_TO_MONTH", "DEV_ORG_PREPAY_MONTHLY_COMMITMENT", "DEV_ORG_PREPAY",
    ] | str | None = field("subscriptionType", default=None)
    ramp_period_start_date: datetime | None = field("rampPeriodStartDate", default=None)
    ramp_period_end_date: datetime | None = field("rampPeriodEndDate", default=None)
    billing_period_start_date: datetime | None = field("billingPeriodStartDate", default=None)
    billing_period_end_date: datetime | None = field("billingPeriodEndDate", default=None)
    usages: list[SubscriptionOverviewUsage] | None = field("usages", default=None)
    contract_amendment_date: datetime | None = field("contractAmendmentDate", default=None)
    contract_effective_date: datetime | None = field("contractEffectiveDate", default=None)
    contract_end_date: datetime | None = field("contractEndDate", default=None)
    minimum_monthly_amount: str | None = field("minimumMonthlyAmount", default=None)
    in_ramp_period: bool | None = field("inRampPeriod", default=None)
    self_uri: str | None = field("selfUri", default=None)
