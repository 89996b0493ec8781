# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field as field_

if TYPE_CHECKING:
    from typing import Literal


class WorkitemsUserEventsNotificationDelta(Model):
    op: Literal["add", "remove", "replace", "unknown"] | str | None = field_("op", default=None)
    field: str | None = field_("field", default=None)
    old_value: str | None = field_("oldValue", default=None)
    new_value: str | None = field_("newValue", default=None)
