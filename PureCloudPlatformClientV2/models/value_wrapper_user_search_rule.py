# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .user_search_rule import UserSearchRule


class ValueWrapperUserSearchRule(Model):
    """ValueWrapperUserSearchRule of the Platform API."""

    value: UserSearchRule | None = field("value", default=None)
