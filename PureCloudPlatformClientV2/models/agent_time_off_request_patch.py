# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AgentTimeOffRequestPatch(Model):
    """An agent time off request to change: marked as read, status and notes. Body of
    patch_workforcemanagement_timeoffrequest.
    """

    marked_as_read: bool | None = field("markedAsRead", default=None)
    status: Literal["CANCELED"] | str | None = field("status", default=None)
    notes: str | None = field("notes", default=None)
