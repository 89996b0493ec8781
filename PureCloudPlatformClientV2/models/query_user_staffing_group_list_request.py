# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class QueryUserStaffingGroupListRequest(Model):
    """A query user staffing group list: user ids. Body of post_workforcemanagement_businessunit_staffinggroups_query.

    Required by the platform: user_ids.
    """

    user_ids: list[str] | None = field("userIds", default=None)
