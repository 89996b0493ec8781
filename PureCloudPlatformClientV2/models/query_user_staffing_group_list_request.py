# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class QueryUserStaffingGroupListRequest(Model):
    """QueryUserStaffingGroupListRequest of the Platform API.

    The platform requires: user_ids.
    """

    user_ids: list[str] | None = field("userIds", default=None)
