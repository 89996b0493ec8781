# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ProcessScheduleUpdateUploadRequest(Model):
    """A process schedule update upload: upload key, team ids and management unit ids for added team users. Body of
    post_workforcemanagement_businessunit_week_schedule_update.

    Required by the platform: upload_key.
    """

    upload_key: str | None = field("uploadKey", default=None)
    team_ids: list[str] | None = field("teamIds", default=None)
    management_unit_ids_for_added_team_users: list[str] | None = field(
        "managementUnitIdsForAddedTeamUsers", default=None
    )
