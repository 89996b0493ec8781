# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class BuQueryAgentSchedulesRequest(Model):
    """Business unit query agent schedules: management unit id, user ids and team ids. Body of
    post_workforcemanagement_businessunit_week_schedule_agentschedules_query.

    Required by the platform: management_unit_id.
    """

    management_unit_id: str | None = field("managementUnitId", default=None)
    user_ids: list[str] | None = field("userIds", default=None)
    team_ids: list[str] | None = field("teamIds", default=None)
