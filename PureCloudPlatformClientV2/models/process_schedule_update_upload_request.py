# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ProcessScheduleUpdateUploadRequest(Model):
    """ProcessScheduleUpdateUploadRequest of the Platform API.

    The platform requires: upload_key.
    """

    upload_key: str | None = field("uploadKey", default=None)
    team_ids: list[str] | None = field("teamIds", default=None)
    management_unit_ids_for_added_team_users: list[str] | None = field(
        "managementUnitIdsForAddedTeamUsers", default=None
    )
