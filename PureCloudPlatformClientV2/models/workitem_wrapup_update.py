# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WorkitemWrapupUpdate(Model):
    """A work item wrap-up to change: action and wrap-up code. Body of patch_taskmanagement_workitem_user_wrapups and 1
    more.

    Required by the platform: action, wrapup_code.
    """

    action: Literal["Add", "Remove"] | str | None = field("action", default=None)
    wrapup_code: str | None = field("wrapupCode", default=None)
