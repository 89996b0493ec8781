# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .business_unit_reference import BusinessUnitReference
    from .division_reference import DivisionReference
    from .management_unit_settings_response import ManagementUnitSettingsResponse
    from .user_reference import UserReference
    from .wfm_versioned_entity_metadata import WfmVersionedEntityMetadata


class ManagementUnit(Model):
    """ManagementUnit of the Platform API."""

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
