# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class CurrentUserTimeOffIntegrationStatusRequest(Model):
    """CurrentUserTimeOffIntegrationStatusRequest of the Platform API.

    The platform requires: time_off_request_ids.
    """

    time_off_request_ids: list[str] | None = field("timeOffRequestIds", default=None)
