# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SubscriptionOverviewUsage(Model):
    """Part of TrusteeBillingOverview.

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
