# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class UserProfilesInDateRangeRequest(Model):
    """Required by the platform: start_workday, end_workday."""

    start_workday: str | None = field("startWorkday", default=None)
    end_workday: str | None = field("endWorkday", default=None)
