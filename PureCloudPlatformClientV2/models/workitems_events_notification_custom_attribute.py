# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WorkitemsEventsNotificationCustomAttribute(Model):
    data_type: Literal[
        "unknown", "string", "number", "boolean$", "integer",
    ] | str | None = field("dataType", default=None)
    value: str | None = field("value", default=None)
