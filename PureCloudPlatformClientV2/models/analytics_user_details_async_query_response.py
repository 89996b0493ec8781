# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .analytics_user_detail import AnalyticsUserDetail


class AnalyticsUserDetailsAsyncQueryResponse(Model):
    """AnalyticsUserDetailsAsyncQueryResponse of the Platform API."""

    user_details: list[AnalyticsUserDetail] | None = field("userDetails", default=None)
    cursor: str | None = field("cursor", default=None)
    data_availability_date: datetime | None = field("dataAvailabilityDate", default=None)
