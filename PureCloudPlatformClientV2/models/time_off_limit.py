# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WfmVersionedEntityMetadata


class TimeOffLimit(Model):
    """A time off limit, kept at
    /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}. Answer of
    get_workforcemanagement_managementunit_timeofflimit and 3 more.
    """

    id: str | None = field("id", default=None)
    granularity: Literal["Daily"] | str | None = field("granularity", default=None)
    default_limit_minutes: int | None = field("defaultLimitMinutes", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    self_uri: str | None = field("selfUri", default=None)
