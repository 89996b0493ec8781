# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import HrisTimeOffTypeResponse


class HrisTimeOffTypesJobReference(Model):
    """Job of HRIS time off types. In HrisTimeOffTypesResponse."""

    id: str | None = field("id", default=None)
    status: Literal["Processing", "Complete", "Error"] | str | None = field("status", default=None)
    self_uri: str | None = field("selfUri", default=None)


class HrisTimeOffTypesResponse(Model):
    """List of HRIS time off types. Answer of post_workforcemanagement_integrations_hri_timeofftypes_jobs."""

    job: HrisTimeOffTypesJobReference | None = field("job", default=None)
    entities: list[HrisTimeOffTypeResponse] | None = field("entities", default=None)
