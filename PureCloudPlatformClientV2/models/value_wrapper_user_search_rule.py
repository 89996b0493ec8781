# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserSearchRule


class ValueWrapperUserSearchRule(Model):
    """Part of UpdateActivityPlanRequest."""

    value: UserSearchRule | None = field("value", default=None)
