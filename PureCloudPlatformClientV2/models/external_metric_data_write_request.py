# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ExternalMetricDataItem


class ExternalMetricDataWriteRequest(Model):
    """Taken by post_employeeperformance_externalmetrics_data.

    Required by the platform: items.
    """

    items: list[ExternalMetricDataItem] | None = field("items", default=None)
