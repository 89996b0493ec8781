# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserSearchRulePart


class UserSearchRule(Model):
    """Part of ActivityPlanResponse and 2 more.

    Required by the platform: parts.
    """

    parts: list[UserSearchRulePart] | None = field("parts", default=None)
