# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class UserProfilesInDateRangeRequest(Model):
    """UserProfilesInDateRangeRequest of the Platform API.

    The platform requires: start_workday, end_workday.
    """

    start_workday: str | None = field("startWorkday", default=None)
    end_workday: str | None = field("endWorkday", default=None)
