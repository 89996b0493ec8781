# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class UserSearchRulePart(Model):
    """UserSearchRulePart of the Platform API.

    The platform requires: operation, selector, ids.
    """

    operation: Literal["Include", "Exclude"] | str | None = field("operation", default=None)
    selector: Literal[
        "AcdSkill", "User", "Group", "Queue", "Division", "ManagementUnit",
    ] | str | None = field("selector", default=None)
    ids: list[str] | None = field("ids", default=None)
