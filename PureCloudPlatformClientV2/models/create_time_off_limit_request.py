# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CreateTimeOffLimitRequest(Model):
    granularity: Literal["Daily"] | str | None = field("granularity", default=None)
    default_limit_minutes: int | None = field("defaultLimitMinutes", default=None)
