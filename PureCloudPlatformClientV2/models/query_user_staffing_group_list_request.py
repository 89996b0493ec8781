# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class QueryUserStaffingGroupListRequest(Model):
    """Required by the platform: user_ids."""

    user_ids: list[str] | None = field("userIds", default=None)
