# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TimeOffRequestLookup


class QueryTimeOffIntegrationStatusRequest(Model):
    """Required by the platform: time_off_request_lookups."""

    time_off_request_lookups: list[TimeOffRequestLookup] | None = field("timeOffRequestLookups", default=None)
