# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .hris_time_off_type_response import HrisTimeOffTypeResponse
    from .hris_time_off_types_job_reference import HrisTimeOffTypesJobReference


class HrisTimeOffTypesResponse(Model):
    """HrisTimeOffTypesResponse of the Platform API."""

    job: HrisTimeOffTypesJobReference | None = field("job", default=None)
    entities: list[HrisTimeOffTypeResponse] | None = field("entities", default=None)
