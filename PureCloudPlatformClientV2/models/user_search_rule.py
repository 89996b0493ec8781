# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .user_search_rule_part import UserSearchRulePart


class UserSearchRule(Model):
    """UserSearchRule of the Platform API.

    The platform requires: parts.
    """

    parts: list[UserSearchRulePart] | None = field("parts", default=None)
