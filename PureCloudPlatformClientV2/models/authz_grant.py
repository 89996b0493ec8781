# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import AuthzDivision


class AuthzGrant(Model):
    """One of the items of an authz division grant entity listing. In AuthzDivisionGrantEntityListing and 1 more."""

    subject_id: str | None = field("subjectId", default=None)
    division: AuthzDivision | None = field("division", default=None)
    role: AuthzGrantRole | None = field("role", default=None)
    grant_made_at: datetime | None = field("grantMadeAt", default=None)


class AuthzGrantPolicy(Model):
    """One of the policies of an authz grant role. In AuthzGrantRole."""

    actions: list[str] | None = field("actions", default=None)
    condition: str | None = field("condition", default=None)
    domain: str | None = field("domain", default=None)
    entity_name: str | None = field("entityName", default=None)


class AuthzGrantRole(Model):
    """Role of an authz grant. In AuthzGrant."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    policies: list[AuthzGrantPolicy] | None = field("policies", default=None)
    default: bool | None = field("default", default=None)
    self_uri: str | None = field("selfUri", default=None)
