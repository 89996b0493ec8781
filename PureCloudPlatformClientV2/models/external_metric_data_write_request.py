# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ExternalMetricDataItem


class ExternalMetricDataWriteRequest(Model):
    """Required by the platform: items."""

    items: list[ExternalMetricDataItem] | None = field("items", default=None)
