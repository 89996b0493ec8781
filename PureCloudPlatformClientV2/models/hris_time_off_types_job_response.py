# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .hris_time_off_type_response import HrisTimeOffTypeResponse


class HrisTimeOffTypesJobResponse(Model):
    """HrisTimeOffTypesJobResponse of the Platform API."""

    entities: list[HrisTimeOffTypeResponse] | None = field("entities", default=None)
    status: Literal["Processing", "Complete", "Error"] | str | None = field("status", default=None)
