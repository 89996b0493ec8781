# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ScimUserRole(Model):
    """One of the roles of a SCIM V2 create user. In ScimV2CreateUser and 1 more."""

    value: str | None = field("value", default=None)
