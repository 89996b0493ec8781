# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .external_metric_data_item import ExternalMetricDataItem


class ExternalMetricDataWriteRequest(Model):
    """ExternalMetricDataWriteRequest of the Platform API.

    The platform requires: items.
    """

    items: list[ExternalMetricDataItem] | None = field("items", default=None)
