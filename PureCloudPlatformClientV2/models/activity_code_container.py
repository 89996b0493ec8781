# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ActivityCode, WfmVersionedEntityMetadata


class ActivityCodeContainer(Model):
    """Given by get_workforcemanagement_managementunit_activitycodes.

    Required by the platform: metadata.
    """

    activity_codes: dict[str, ActivityCode] | None = field("activityCodes", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
