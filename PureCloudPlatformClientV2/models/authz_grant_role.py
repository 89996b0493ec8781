# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .authz_grant_policy import AuthzGrantPolicy


class AuthzGrantRole(Model):
    """AuthzGrantRole of the Platform API."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    policies: list[AuthzGrantPolicy] | None = field("policies", default=None)
    default: bool | None = field("default", default=None)
    self_uri: str | None = field("selfUri", default=None)
