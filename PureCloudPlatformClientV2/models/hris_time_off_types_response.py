# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import HrisTimeOffTypeResponse, HrisTimeOffTypesJobReference


class HrisTimeOffTypesResponse(Model):
    """Given by post_workforcemanagement_integrations_hri_timeofftypes_jobs."""

    job: HrisTimeOffTypesJobReference | None = field("job", default=None)
    entities: list[HrisTimeOffTypeResponse] | None = field("entities", default=None)
