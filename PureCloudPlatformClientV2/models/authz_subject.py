# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .authz_grant import AuthzGrant


class AuthzSubject(Model):
    """AuthzSubject of the Platform API."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    grants: list[AuthzGrant] | None = field("grants", default=None)
    version: int | None = field("version", default=None)
    self_uri: str | None = field("selfUri", default=None)
