# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .time_off_request_lookup import TimeOffRequestLookup


class QueryTimeOffIntegrationStatusRequest(Model):
    """QueryTimeOffIntegrationStatusRequest of the Platform API.

    The platform requires: time_off_request_lookups.
    """

    time_off_request_lookups: list[TimeOffRequestLookup] | None = field("timeOffRequestLookups", default=None)
