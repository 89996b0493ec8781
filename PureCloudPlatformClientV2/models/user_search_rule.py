# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class UserSearchRule(Model):
    """Attendees search rule of an activity plan. In ActivityPlanResponse and 2 more.

    Required by the platform: parts.
    """

    parts: list[UserSearchRulePart] | None = field("parts", default=None)


class UserSearchRulePart(Model):
    """One of the parts of a user search rule. In UserSearchRule.

    Required by the platform: operation, selector, ids.
    """

    operation: Literal["Include", "Exclude"] | str | None = field("operation", default=None)
    selector: Literal[
        "AcdSkill", "User", "Group", "Queue", "Division", "ManagementUnit",
    ] | str | None = field("selector", default=None)
    ids: list[str] | None = field("ids", default=None)
