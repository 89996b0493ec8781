# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WorkitemsEventsNotificationWrapup(Model):
    code: str | None = field("code", default=None)
    user_id: str | None = field("userId", default=None)
    op: Literal["Unknown", "Add", "Remove"] | str | None = field("op", default=None)
    action: Literal["Unknown", "Add", "Remove"] | str | None = field("action", default=None)
