# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class CurrentUserTimeOffIntegrationStatusRequest(Model):
    """Required by the platform: time_off_request_ids."""

    time_off_request_ids: list[str] | None = field("timeOffRequestIds", default=None)
