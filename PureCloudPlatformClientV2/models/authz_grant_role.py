# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AuthzGrantPolicy


class AuthzGrantRole(Model):
    """Part of AuthzGrant."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    policies: list[AuthzGrantPolicy] | None = field("policies", default=None)
    default: bool | None = field("default", default=None)
    self_uri: str | None = field("selfUri", default=None)
