# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        BusinessUnitReference, DivisionReference, ManagementUnitSettingsResponse, UserReference, WfmVersionedEntityMetadata,
    )


class ManagementUnit(Model):
    """Given by get_workforcemanagement_managementunit and 2 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    business_unit: BusinessUnitReference | None = field("businessUnit", default=None)
    start_day_of_week: Literal[
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ] | str | None = field("startDayOfWeek", default=None)
    time_zone: str | None = field("timeZone", default=None)
    settings: ManagementUnitSettingsResponse | None = field("settings", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    division: DivisionReference | None = field("division", default=None)
    version: int | None = field("version", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
    self_uri: str | None = field("selfUri", default=None)
