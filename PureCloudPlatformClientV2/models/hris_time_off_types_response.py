# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import HrisTimeOffTypeResponse, HrisTimeOffTypesJobReference


class HrisTimeOffTypesResponse(Model):
    job: HrisTimeOffTypesJobReference | None = field("job", default=None)
    entities: list[HrisTimeOffTypeResponse] | None = field("entities", default=None)
